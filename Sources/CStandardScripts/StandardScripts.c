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
#embed "../../scripts/wordings/closing.txt"
};

static const unsigned char script_6[] = {
#embed "../../scripts/wordings/grounding.txt"
};

static const unsigned char script_7[] = {
#embed "../../scripts/wordings/opening.txt"
};

static const unsigned char script_8[] = {
#embed "../../scripts/wordings/questions.txt"
};

static const unsigned char script_9[] = {
#embed "../../scripts/wordings/repair.txt"
};

static const unsigned char script_10[] = {
#embed "../../scripts/wordings/widening.txt"
};

static const struct standard_script scripts[] = {
    {"scripts/lexicon/answers.txt", script_0, sizeof script_0},
    {"scripts/lexicon/placeholder.txt", script_1, sizeof script_1},
    {"scripts/lexicon/risk.txt", script_2, sizeof script_2},
    {"scripts/notices.txt", script_3, sizeof script_3},
    {"scripts/wordings/answers.txt", script_4, sizeof script_4},
    {"scripts/wordings/closing.txt", script_5, sizeof script_5},
    {"scripts/wordings/grounding.txt", script_6, sizeof script_6},
    {"scripts/wordings/opening.txt", script_7, sizeof script_7},
    {"scripts/wordings/questions.txt", script_8, sizeof script_8},
    {"scripts/wordings/repair.txt", script_9, sizeof script_9},
    {"scripts/wordings/widening.txt", script_10, sizeof script_10},
};

int standard_script_count(void) { return sizeof scripts / sizeof scripts[0]; }

struct standard_script standard_script(int index) { return scripts[index]; }
