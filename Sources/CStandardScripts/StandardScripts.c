// Written by tools/embed-scripts; run it after adding or removing a script.
#include "CStandardScripts.h"

static const unsigned char script_0[] = {
#embed "../../scripts/holding/care.txt"
};

static const unsigned char script_1[] = {
#embed "../../scripts/holding/check.txt"
};

static const unsigned char script_2[] = {
#embed "../../scripts/holding/hold.txt"
};

static const unsigned char script_3[] = {
#embed "../../scripts/holding/presence.txt"
};

static const unsigned char script_4[] = {
#embed "../../scripts/holding/urgent.txt"
};

static const unsigned char script_5[] = {
#embed "../../scripts/lexicon/answers.txt"
};

static const unsigned char script_6[] = {
#embed "../../scripts/lexicon/classes.txt"
};

static const unsigned char script_7[] = {
#embed "../../scripts/lexicon/defences.txt"
};

static const unsigned char script_8[] = {
#embed "../../scripts/lexicon/dreams.txt"
};

static const unsigned char script_9[] = {
#embed "../../scripts/lexicon/episodes.txt"
};

static const unsigned char script_10[] = {
#embed "../../scripts/lexicon/feelings.txt"
};

static const unsigned char script_11[] = {
#embed "../../scripts/lexicon/images.txt"
};

static const unsigned char script_12[] = {
#embed "../../scripts/lexicon/manner.txt"
};

static const unsigned char script_13[] = {
#embed "../../scripts/lexicon/people.txt"
};

static const unsigned char script_14[] = {
#embed "../../scripts/lexicon/risk.txt"
};

static const unsigned char script_15[] = {
#embed "../../scripts/lexicon/themes-self.txt"
};

static const unsigned char script_16[] = {
#embed "../../scripts/lexicon/themes.txt"
};

static const unsigned char script_17[] = {
#embed "../../scripts/lexicon/times.txt"
};

static const unsigned char script_18[] = {
#embed "../../scripts/notices.txt"
};

static const unsigned char script_19[] = {
#embed "../../scripts/regions.txt"
};

static const unsigned char script_20[] = {
#embed "../../scripts/wordings/answers.txt"
};

static const unsigned char script_21[] = {
#embed "../../scripts/wordings/closing.txt"
};

static const unsigned char script_22[] = {
#embed "../../scripts/wordings/core-asking.txt"
};

static const unsigned char script_23[] = {
#embed "../../scripts/wordings/core-dreams.txt"
};

static const unsigned char script_24[] = {
#embed "../../scripts/wordings/core-reflecting.txt"
};

static const unsigned char script_25[] = {
#embed "../../scripts/wordings/core-tracing.txt"
};

static const unsigned char script_26[] = {
#embed "../../scripts/wordings/grounding.txt"
};

static const unsigned char script_27[] = {
#embed "../../scripts/wordings/opening.txt"
};

static const unsigned char script_28[] = {
#embed "../../scripts/wordings/questions.txt"
};

static const unsigned char script_29[] = {
#embed "../../scripts/wordings/repair.txt"
};

static const unsigned char script_30[] = {
#embed "../../scripts/wordings/themes-people.txt"
};

static const unsigned char script_31[] = {
#embed "../../scripts/wordings/widening.txt"
};

static const struct standard_script scripts[] = {
    {"scripts/holding/care.txt", script_0, sizeof script_0},
    {"scripts/holding/check.txt", script_1, sizeof script_1},
    {"scripts/holding/hold.txt", script_2, sizeof script_2},
    {"scripts/holding/presence.txt", script_3, sizeof script_3},
    {"scripts/holding/urgent.txt", script_4, sizeof script_4},
    {"scripts/lexicon/answers.txt", script_5, sizeof script_5},
    {"scripts/lexicon/classes.txt", script_6, sizeof script_6},
    {"scripts/lexicon/defences.txt", script_7, sizeof script_7},
    {"scripts/lexicon/dreams.txt", script_8, sizeof script_8},
    {"scripts/lexicon/episodes.txt", script_9, sizeof script_9},
    {"scripts/lexicon/feelings.txt", script_10, sizeof script_10},
    {"scripts/lexicon/images.txt", script_11, sizeof script_11},
    {"scripts/lexicon/manner.txt", script_12, sizeof script_12},
    {"scripts/lexicon/people.txt", script_13, sizeof script_13},
    {"scripts/lexicon/risk.txt", script_14, sizeof script_14},
    {"scripts/lexicon/themes-self.txt", script_15, sizeof script_15},
    {"scripts/lexicon/themes.txt", script_16, sizeof script_16},
    {"scripts/lexicon/times.txt", script_17, sizeof script_17},
    {"scripts/notices.txt", script_18, sizeof script_18},
    {"scripts/regions.txt", script_19, sizeof script_19},
    {"scripts/wordings/answers.txt", script_20, sizeof script_20},
    {"scripts/wordings/closing.txt", script_21, sizeof script_21},
    {"scripts/wordings/core-asking.txt", script_22, sizeof script_22},
    {"scripts/wordings/core-dreams.txt", script_23, sizeof script_23},
    {"scripts/wordings/core-reflecting.txt", script_24, sizeof script_24},
    {"scripts/wordings/core-tracing.txt", script_25, sizeof script_25},
    {"scripts/wordings/grounding.txt", script_26, sizeof script_26},
    {"scripts/wordings/opening.txt", script_27, sizeof script_27},
    {"scripts/wordings/questions.txt", script_28, sizeof script_28},
    {"scripts/wordings/repair.txt", script_29, sizeof script_29},
    {"scripts/wordings/themes-people.txt", script_30, sizeof script_30},
    {"scripts/wordings/widening.txt", script_31, sizeof script_31},
};

int standard_script_count(void) { return sizeof scripts / sizeof scripts[0]; }

struct standard_script standard_script(int index) { return scripts[index]; }
