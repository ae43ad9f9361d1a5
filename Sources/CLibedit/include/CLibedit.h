#ifndef CLIBEDIT_H
#define CLIBEDIT_H

#include <stdbool.h>
#include <stddef.h>

/// A line editor over libedit. Its setters take variable arguments, which Swift cannot call.
typedef struct line_editor line_editor;

/// How reading a line ended.
enum line_end {
    line_end_text,
    line_end_of_input,
    line_end_interrupted,
    line_end_terminated,
    line_end_failed,
};

/// Opens an editor on the terminal; the person's ~/.editrc is read. NULL where that is not possible.
line_editor *line_editor_open(const char *prompt);

/// The words that Tab completes at the start of a line. Copied.
void line_editor_complete(line_editor *editor, const char *const *words, int count);

/// Reads a line. On `line_end_text`, `*text` is UTF-8, to be freed by the caller.
/// `*pause` is the time in milliseconds from the prompt to the first key, or -1.
enum line_end line_editor_read(line_editor *editor, const char *prompt, char **text, long *pause);

/// Adds a line to the history of this process; nothing is written to disk.
void line_editor_remember(line_editor *editor, const char *line);

/// Puts the terminal back and frees the editor.
void line_editor_close(line_editor *editor);

/// Reads a line from the terminal itself (/dev/tty) into `buffer` without showing it. Gives its length; -1 when reading
/// was broken off or nothing came, -2 when the line is longer than the buffer, -3 when there is no terminal.
long terminal_read_secret(const char *prompt, char *buffer, size_t size);

/// Catches the signals that end or interrupt a session; call once, before reading.
void line_signals_catch(void);

/// Whether SIGTERM or SIGHUP came.
bool line_signals_terminated(void);

/// Width of the terminal in columns, or 0 where it is not known.
int terminal_columns(void);

/// Columns that a character takes: 0, 1 or 2.
int character_columns(unsigned int scalar);

/// Makes the locale's encoding UTF-8 where the environment's is not.
void terminal_use_utf8(void);

#endif
