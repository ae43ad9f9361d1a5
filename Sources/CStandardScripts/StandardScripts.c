// Written by tools/embed-scripts; run it after adding or removing a script.
#include "CStandardScripts.h"

static const unsigned char script_0[] = {
#embed "../../scripts/lexicon/answers.txt"
};

static const unsigned char script_1[] = {
#embed "../../scripts/lexicon/placeholder.txt"
};

static const unsigned char script_2[] = {
#embed "../../scripts/lexicon/risk.txt"
};

static const unsigned char script_3[] = {
#embed "../../scripts/notices.txt"
};

static const unsigned char script_4[] = {
#embed "../../scripts/wordings/answers.txt"
};

static const unsigned char script_5[] = {
#embed "../../scripts/wordings/questions.txt"
};

static const struct standard_script scripts[] = {
    {"scripts/lexicon/answers.txt", script_0, sizeof script_0},
    {"scripts/lexicon/placeholder.txt", script_1, sizeof script_1},
    {"scripts/lexicon/risk.txt", script_2, sizeof script_2},
    {"scripts/notices.txt", script_3, sizeof script_3},
    {"scripts/wordings/answers.txt", script_4, sizeof script_4},
    {"scripts/wordings/questions.txt", script_5, sizeof script_5},
};

int standard_script_count(void) { return sizeof scripts / sizeof scripts[0]; }

struct standard_script standard_script(int index) { return scripts[index]; }
