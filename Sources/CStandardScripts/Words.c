#include "CStandardScripts.h"

static const unsigned char words[] = {
#embed "words.txt"
};

struct standard_words standard_words(void) {
    return (struct standard_words){words, sizeof words};
}
