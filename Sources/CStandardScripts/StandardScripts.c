// Written by tools/embed-scripts; run it after adding or removing a script.
#include "CStandardScripts.h"

static const unsigned char script_0[] = {
#embed "../../scripts/cases/dele.txt"
};

static const unsigned char script_1[] = {
#embed "../../scripts/cases/gordon.txt"
};

static const unsigned char script_2[] = {
#embed "../../scripts/cases/hanneke.txt"
};

static const unsigned char script_3[] = {
#embed "../../scripts/cases/irena.txt"
};

static const unsigned char script_4[] = {
#embed "../../scripts/cases/mei.txt"
};

static const unsigned char script_5[] = {
#embed "../../scripts/cases/nico.txt"
};

static const unsigned char script_6[] = {
#embed "../../scripts/cases/oonagh.txt"
};

static const unsigned char script_7[] = {
#embed "../../scripts/cases/samir.txt"
};

static const unsigned char script_8[] = {
#embed "../../scripts/cases/tomas.txt"
};

static const unsigned char script_9[] = {
#embed "../../scripts/cases/viktor.txt"
};

static const unsigned char script_10[] = {
#embed "../../scripts/coding/cues.txt"
};

static const unsigned char script_11[] = {
#embed "../../scripts/coding/forms.txt"
};

static const unsigned char script_12[] = {
#embed "../../scripts/drills/linking.txt"
};

static const unsigned char script_13[] = {
#embed "../../scripts/drills/not-advising.txt"
};

static const unsigned char script_14[] = {
#embed "../../scripts/drills/one-question.txt"
};

static const unsigned char script_15[] = {
#embed "../../scripts/drills/open-questions.txt"
};

static const unsigned char script_16[] = {
#embed "../../scripts/drills/reflecting-feeling.txt"
};

static const unsigned char script_17[] = {
#embed "../../scripts/drills/repair.txt"
};

static const unsigned char script_18[] = {
#embed "../../scripts/drills/silence.txt"
};

static const unsigned char script_19[] = {
#embed "../../scripts/drills/staying.txt"
};

static const unsigned char script_20[] = {
#embed "../../scripts/drills/the-past.txt"
};

static const unsigned char script_21[] = {
#embed "../../scripts/drills/wishes.txt"
};

static const unsigned char script_22[] = {
#embed "../../scripts/holding/after.txt"
};

static const unsigned char script_23[] = {
#embed "../../scripts/holding/care.txt"
};

static const unsigned char script_24[] = {
#embed "../../scripts/holding/check.txt"
};

static const unsigned char script_25[] = {
#embed "../../scripts/holding/hold.txt"
};

static const unsigned char script_26[] = {
#embed "../../scripts/holding/presence.txt"
};

static const unsigned char script_27[] = {
#embed "../../scripts/holding/urgent.txt"
};

static const unsigned char script_28[] = {
#embed "../../scripts/lexicon/answers.txt"
};

static const unsigned char script_29[] = {
#embed "../../scripts/lexicon/classes.txt"
};

static const unsigned char script_30[] = {
#embed "../../scripts/lexicon/defences.txt"
};

static const unsigned char script_31[] = {
#embed "../../scripts/lexicon/dreams.txt"
};

static const unsigned char script_32[] = {
#embed "../../scripts/lexicon/episodes.txt"
};

static const unsigned char script_33[] = {
#embed "../../scripts/lexicon/feelings.txt"
};

static const unsigned char script_34[] = {
#embed "../../scripts/lexicon/gists.txt"
};

static const unsigned char script_35[] = {
#embed "../../scripts/lexicon/images.txt"
};

static const unsigned char script_36[] = {
#embed "../../scripts/lexicon/manner.txt"
};

static const unsigned char script_37[] = {
#embed "../../scripts/lexicon/people.txt"
};

static const unsigned char script_38[] = {
#embed "../../scripts/lexicon/risk.txt"
};

static const unsigned char script_39[] = {
#embed "../../scripts/lexicon/themes-self.txt"
};

static const unsigned char script_40[] = {
#embed "../../scripts/lexicon/themes.txt"
};

static const unsigned char script_41[] = {
#embed "../../scripts/lexicon/times.txt"
};

static const unsigned char script_42[] = {
#embed "../../scripts/notices.txt"
};

static const unsigned char script_43[] = {
#embed "../../scripts/regions.txt"
};

static const unsigned char script_44[] = {
#embed "../../scripts/wordings/answers.txt"
};

static const unsigned char script_45[] = {
#embed "../../scripts/wordings/closing.txt"
};

static const unsigned char script_46[] = {
#embed "../../scripts/wordings/core-asking.txt"
};

static const unsigned char script_47[] = {
#embed "../../scripts/wordings/core-dreams.txt"
};

static const unsigned char script_48[] = {
#embed "../../scripts/wordings/core-gists.txt"
};

static const unsigned char script_49[] = {
#embed "../../scripts/wordings/core-reflecting.txt"
};

static const unsigned char script_50[] = {
#embed "../../scripts/wordings/core-tracing.txt"
};

static const unsigned char script_51[] = {
#embed "../../scripts/wordings/grounding.txt"
};

static const unsigned char script_52[] = {
#embed "../../scripts/wordings/opening.txt"
};

static const unsigned char script_53[] = {
#embed "../../scripts/wordings/questions.txt"
};

static const unsigned char script_54[] = {
#embed "../../scripts/wordings/repair.txt"
};

static const unsigned char script_55[] = {
#embed "../../scripts/wordings/themes-people.txt"
};

static const unsigned char script_56[] = {
#embed "../../scripts/wordings/themes-self.txt"
};

static const unsigned char script_57[] = {
#embed "../../scripts/wordings/widening.txt"
};

static const struct standard_script scripts[] = {
    {"scripts/cases/dele.txt", script_0, sizeof script_0},
    {"scripts/cases/gordon.txt", script_1, sizeof script_1},
    {"scripts/cases/hanneke.txt", script_2, sizeof script_2},
    {"scripts/cases/irena.txt", script_3, sizeof script_3},
    {"scripts/cases/mei.txt", script_4, sizeof script_4},
    {"scripts/cases/nico.txt", script_5, sizeof script_5},
    {"scripts/cases/oonagh.txt", script_6, sizeof script_6},
    {"scripts/cases/samir.txt", script_7, sizeof script_7},
    {"scripts/cases/tomas.txt", script_8, sizeof script_8},
    {"scripts/cases/viktor.txt", script_9, sizeof script_9},
    {"scripts/coding/cues.txt", script_10, sizeof script_10},
    {"scripts/coding/forms.txt", script_11, sizeof script_11},
    {"scripts/drills/linking.txt", script_12, sizeof script_12},
    {"scripts/drills/not-advising.txt", script_13, sizeof script_13},
    {"scripts/drills/one-question.txt", script_14, sizeof script_14},
    {"scripts/drills/open-questions.txt", script_15, sizeof script_15},
    {"scripts/drills/reflecting-feeling.txt", script_16, sizeof script_16},
    {"scripts/drills/repair.txt", script_17, sizeof script_17},
    {"scripts/drills/silence.txt", script_18, sizeof script_18},
    {"scripts/drills/staying.txt", script_19, sizeof script_19},
    {"scripts/drills/the-past.txt", script_20, sizeof script_20},
    {"scripts/drills/wishes.txt", script_21, sizeof script_21},
    {"scripts/holding/after.txt", script_22, sizeof script_22},
    {"scripts/holding/care.txt", script_23, sizeof script_23},
    {"scripts/holding/check.txt", script_24, sizeof script_24},
    {"scripts/holding/hold.txt", script_25, sizeof script_25},
    {"scripts/holding/presence.txt", script_26, sizeof script_26},
    {"scripts/holding/urgent.txt", script_27, sizeof script_27},
    {"scripts/lexicon/answers.txt", script_28, sizeof script_28},
    {"scripts/lexicon/classes.txt", script_29, sizeof script_29},
    {"scripts/lexicon/defences.txt", script_30, sizeof script_30},
    {"scripts/lexicon/dreams.txt", script_31, sizeof script_31},
    {"scripts/lexicon/episodes.txt", script_32, sizeof script_32},
    {"scripts/lexicon/feelings.txt", script_33, sizeof script_33},
    {"scripts/lexicon/gists.txt", script_34, sizeof script_34},
    {"scripts/lexicon/images.txt", script_35, sizeof script_35},
    {"scripts/lexicon/manner.txt", script_36, sizeof script_36},
    {"scripts/lexicon/people.txt", script_37, sizeof script_37},
    {"scripts/lexicon/risk.txt", script_38, sizeof script_38},
    {"scripts/lexicon/themes-self.txt", script_39, sizeof script_39},
    {"scripts/lexicon/themes.txt", script_40, sizeof script_40},
    {"scripts/lexicon/times.txt", script_41, sizeof script_41},
    {"scripts/notices.txt", script_42, sizeof script_42},
    {"scripts/regions.txt", script_43, sizeof script_43},
    {"scripts/wordings/answers.txt", script_44, sizeof script_44},
    {"scripts/wordings/closing.txt", script_45, sizeof script_45},
    {"scripts/wordings/core-asking.txt", script_46, sizeof script_46},
    {"scripts/wordings/core-dreams.txt", script_47, sizeof script_47},
    {"scripts/wordings/core-gists.txt", script_48, sizeof script_48},
    {"scripts/wordings/core-reflecting.txt", script_49, sizeof script_49},
    {"scripts/wordings/core-tracing.txt", script_50, sizeof script_50},
    {"scripts/wordings/grounding.txt", script_51, sizeof script_51},
    {"scripts/wordings/opening.txt", script_52, sizeof script_52},
    {"scripts/wordings/questions.txt", script_53, sizeof script_53},
    {"scripts/wordings/repair.txt", script_54, sizeof script_54},
    {"scripts/wordings/themes-people.txt", script_55, sizeof script_55},
    {"scripts/wordings/themes-self.txt", script_56, sizeof script_56},
    {"scripts/wordings/widening.txt", script_57, sizeof script_57},
};

int standard_script_count(void) { return sizeof scripts / sizeof scripts[0]; }

struct standard_script standard_script(int index) { return scripts[index]; }
