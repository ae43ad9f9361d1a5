#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED
#include "CLibedit.h"

#include <errno.h>
#include <fcntl.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

struct line_editor {
    EditLine *edit;
    HistoryW *history;
    wchar_t prompt[64];
    wchar_t **words;
    int word_count;
    struct timespec shown;
    long pause;
    enum line_end end;
};

static volatile sig_atomic_t interrupted, terminated, resized, suspended;

static void note(int number) {
    if (number == SIGINT) interrupted = 1;
    else if (number == SIGWINCH) resized = 1;
    else if (number == SIGTSTP) suspended = 1;
    else terminated = 1;
}

static void catch_signal(int number) {
    struct sigaction action = {.sa_handler = note};
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

void line_signals_catch(void) {
    const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP};
    for (size_t index = 0; index < sizeof numbers / sizeof numbers[0]; index++) catch_signal(numbers[index]);
}

bool line_signals_terminated(void) { return terminated; }

void terminal_use_utf8(void) {
    setlocale(LC_CTYPE, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
    if (!setlocale(LC_CTYPE, "C.UTF-8")) setlocale(LC_CTYPE, "en_US.UTF-8");
}

int terminal_columns(void) {
    struct winsize size;
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

int character_columns(unsigned int scalar) {
    int columns = wcwidth((wchar_t)scalar);
    return columns < 0 ? 0 : columns;
}

/// Stops the process with the terminal as it was found, and takes it up again after.
static void suspend(EditLine *edit) {
    suspended = 0;
    el_wset(edit, EL_PREP_TERM, 0);
    signal(SIGTSTP, SIG_DFL);
    raise(SIGTSTP);
    catch_signal(SIGTSTP);
    el_wset(edit, EL_PREP_TERM, 1);
    el_resize(edit);
    el_wset(edit, EL_REFRESH);
}

/// One byte of the terminal; -1 when a signal ends the line, 0 at the end of input.
static int next_byte(line_editor *editor, unsigned char *byte) {
    for (;;) {
        ssize_t count = read(STDIN_FILENO, byte, 1);
        if (count >= 0) return (int)count;
        if (errno != EINTR) return -1;
        if (terminated || interrupted) return -1;
        if (suspended) suspend(editor->edit);
        if (resized) {
            resized = 0;
            el_resize(editor->edit);
            el_wset(editor->edit, EL_REFRESH);
        }
    }
}

static void note_first_key(line_editor *editor) {
    if (editor->pause >= 0) return;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    editor->pause = (now.tv_sec - editor->shown.tv_sec) * 1000 + (now.tv_nsec - editor->shown.tv_nsec) / 1000000;
}

/// One character, decoded from UTF-8; what is not UTF-8 becomes U+FFFD.
static int next_character(EditLine *edit, wchar_t *character) {
    line_editor *editor;
    el_wget(edit, EL_CLIENTDATA, &editor);
    unsigned char byte;
    int count = next_byte(editor, &byte);
    if (count <= 0) return count;
    note_first_key(editor);
    int more = byte < 0xC2 ? 0 : byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : byte < 0xF5 ? 3 : 0;
    wchar_t value = more == 0 ? (byte < 0x80 ? byte : 0xFFFD) : byte & (0x3F >> more);
    while (more-- > 0) {
        if (next_byte(editor, &byte) <= 0 || (byte & 0xC0) != 0x80) {
            value = 0xFFFD;
            break;
        }
        value = value << 6 | (byte & 0x3F);
    }
    *character = value;
    return 1;
}

static wchar_t *prompt_of(EditLine *edit) {
    line_editor *editor;
    el_wget(edit, EL_CLIENTDATA, &editor);
    return editor->prompt;
}

static void set_prompt(line_editor *editor, const char *prompt) {
    mbstowcs(editor->prompt, prompt, sizeof editor->prompt / sizeof editor->prompt[0] - 1);
}

/// Completes a word at the start of the line: as far as all that begin so agree.
static unsigned char complete(EditLine *edit, wint_t key) {
    (void)key;
    line_editor *editor;
    el_wget(edit, EL_CLIENTDATA, &editor);
    const LineInfoW *line = el_wline(edit);
    size_t typed = (size_t)(line->cursor - line->buffer);
    if (typed == 0 || line->buffer[0] != L':' || line->cursor != line->lastchar) return CC_ERROR;
    const wchar_t *found = NULL;
    size_t shared = 0;
    for (int index = 0; index < editor->word_count; index++) {
        const wchar_t *word = editor->words[index];
        if (wcsncmp(word, line->buffer, typed) != 0) continue;
        if (!found) {
            found = word;
            shared = wcslen(word);
        } else {
            size_t same = typed;
            while (same < shared && word[same] == found[same]) same++;
            shared = same;
        }
    }
    if (!found || shared <= typed) return CC_ERROR;
    wchar_t rest[64] = {0};
    wcsncpy(rest, found + typed, shared - typed < 63 ? shared - typed : 63);
    return el_winsertstr(edit, rest) == 0 ? CC_REFRESH : CC_ERROR;
}

/// vi's "v" would write the line to a file in /tmp. It is unbound before every line, since a command of the line editor's
/// own ("bind -v") binds it again; those commands are unbound too.
static void unbind(EditLine *edit) {
    el_wset(edit, EL_BIND, L"-a", L"v", L"ed-unassigned", NULL);
    el_wset(edit, EL_BIND, L"-a", L":", L"ed-unassigned", NULL);
    el_wset(edit, EL_BIND, L"\033x", L"ed-unassigned", NULL);
    el_wset(edit, EL_BIND, L"\033X", L"ed-unassigned", NULL);
}

line_editor *line_editor_open(const char *prompt) {
    line_editor *editor = calloc(1, sizeof *editor);
    if (!editor) return NULL;
    set_prompt(editor, prompt);
    editor->edit = el_init("undertone", stdin, stdout, stderr);
    editor->history = history_winit();
    if (!editor->edit || !editor->history) {
        line_editor_close(editor);
        return NULL;
    }
    HistEventW event;
    history_w(editor->history, &event, H_SETSIZE, 1000);
    el_wset(editor->edit, EL_CLIENTDATA, editor);
    el_wset(editor->edit, EL_PROMPT, prompt_of);
    el_wset(editor->edit, EL_EDITOR, L"emacs");
    el_wset(editor->edit, EL_SIGNAL, 0);
    el_wset(editor->edit, EL_HIST, history_w, editor->history);
    el_wset(editor->edit, EL_GETCFN, next_character);
    el_wset(editor->edit, EL_ADDFN, L"undertone-complete", L"Complete a command", complete);
    el_wset(editor->edit, EL_BIND, L"\t", L"undertone-complete", NULL);
    el_source(editor->edit, NULL);
    unbind(editor->edit);
    return editor;
}

static void free_words(line_editor *editor) {
    for (int index = 0; index < editor->word_count; index++) free(editor->words[index]);
    free(editor->words);
    editor->words = NULL;
    editor->word_count = 0;
}

void line_editor_complete(line_editor *editor, const char *const *words, int count) {
    free_words(editor);
    editor->words = calloc((size_t)count, sizeof *editor->words);
    if (!editor->words) return;
    for (int index = 0; index < count; index++) {
        size_t length = strlen(words[index]) + 1;
        wchar_t *word = calloc(length, sizeof *word);
        if (!word) return;
        mbstowcs(word, words[index], length);
        editor->words[editor->word_count++] = word;
    }
}

/// UTF-8 of a wide line, without its newline.
static char *utf8(const wchar_t *line, int count) {
    char *text = malloc((size_t)count * 4 + 1);
    if (!text) return NULL;
    char *end = text;
    for (int index = 0; index < count && line[index] != L'\n'; index++) {
        unsigned int value = (unsigned int)line[index];
        if (value < 0x80) {
            *end++ = (char)value;
        } else if (value < 0x800) {
            *end++ = (char)(0xC0 | value >> 6);
            *end++ = (char)(0x80 | (value & 0x3F));
        } else if (value < 0x10000) {
            *end++ = (char)(0xE0 | value >> 12);
            *end++ = (char)(0x80 | (value >> 6 & 0x3F));
            *end++ = (char)(0x80 | (value & 0x3F));
        } else {
            *end++ = (char)(0xF0 | value >> 18);
            *end++ = (char)(0x80 | (value >> 12 & 0x3F));
            *end++ = (char)(0x80 | (value >> 6 & 0x3F));
            *end++ = (char)(0x80 | (value & 0x3F));
        }
    }
    *end = 0;
    return text;
}

enum line_end line_editor_read(line_editor *editor, const char *prompt, char **text, long *pause) {
    *text = NULL;
    interrupted = 0;
    if (terminated) return line_end_terminated;
    set_prompt(editor, prompt);
    unbind(editor->edit);
    editor->pause = -1;
    clock_gettime(CLOCK_MONOTONIC, &editor->shown);
    int count = 0;
    errno = 0;
    const wchar_t *line = el_wgets(editor->edit, &count);
    *pause = editor->pause;
    if (terminated) return line_end_terminated;
    if (interrupted) {
        interrupted = 0;
        el_reset(editor->edit);
        return line_end_interrupted;
    }
    if (!line || count <= 0) return errno == EIO ? line_end_terminated : line_end_of_input;
    *text = utf8(line, count);
    return *text ? line_end_text : line_end_failed;
}

void line_editor_remember(line_editor *editor, const char *line) {
    size_t length = strlen(line) + 1;
    wchar_t *wide = calloc(length, sizeof *wide);
    if (!wide) return;
    HistEventW event;
    if (mbstowcs(wide, line, length) != (size_t)-1) history_w(editor->history, &event, H_ENTER, wide);
    free(wide);
}

void line_editor_close(line_editor *editor) {
    if (!editor) return;
    free_words(editor);
    if (editor->history) history_wend(editor->history);
    if (editor->edit) el_end(editor->edit);
    free(editor);
}

static const int ending_signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
enum { ending_signal_count = sizeof ending_signals / sizeof ending_signals[0] };
static volatile sig_atomic_t ended_by;

static void note_ending(int number) { ended_by = number; }

/// One line of bytes, as they come; -1 when a signal ended it or nothing came.
static long read_secret(int terminal, char *buffer, size_t size) {
    size_t count = 0;
    for (;;) {
        char byte;
        ssize_t got = read(terminal, &byte, 1);
        if (got < 0 && errno == EINTR && !ended_by) continue;
        if (got <= 0) return got == 0 && count > 0 ? (long)count : -1;
        if (byte == '\n' || byte == '\r') return (long)count;
        if (count == size) return -2;
        buffer[count++] = byte;
    }
}

long terminal_read_secret(const char *prompt, char *buffer, size_t size) {
    int terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0) return -3;
    struct termios before, hidden;
    if (tcgetattr(terminal, &before) != 0) {
        close(terminal);
        return -3;
    }
    // The echo must come back whatever ends the reading, so the signals wait until it has.
    struct sigaction action = {.sa_handler = note_ending}, saved[ending_signal_count];
    sigemptyset(&action.sa_mask);
    ended_by = 0;
    for (int index = 0; index < ending_signal_count; index++) sigaction(ending_signals[index], &action, &saved[index]);
    hidden = before;
    hidden.c_lflag &= ~(tcflag_t)ECHO;
    hidden.c_lflag |= ICANON | ISIG;
    hidden.c_iflag |= ICRNL;
    tcsetattr(terminal, TCSAFLUSH, &hidden);
    long count = -1;
    if (write(terminal, prompt, strlen(prompt)) >= 0) count = read_secret(terminal, buffer, size);
    tcsetattr(terminal, TCSAFLUSH, &before);
    if (write(terminal, "\n", 1) < 0) count = -1;
    close(terminal);
    for (int index = 0; index < ending_signal_count; index++) sigaction(ending_signals[index], &saved[index], NULL);
    if (ended_by) raise(ended_by);
    return count;
}
