#ifndef CSTANDARDSCRIPTS_H
#define CSTANDARDSCRIPTS_H

/// One embedded script file.
struct standard_script {
    const char *name;
    const unsigned char *bytes;
    long length;
};

/// How many there are.
int standard_script_count(void);

/// The one at `index`, from 0.
struct standard_script standard_script(int index);

/// The English words known by their spelling, one a line, sorted by bytes.
struct standard_words {
    const unsigned char *bytes;
    long length;
};

struct standard_words standard_words(void);

#endif
