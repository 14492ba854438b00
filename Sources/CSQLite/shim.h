// What Swift cannot call itself: macros that cast, and variadic functions.
#pragma once
#include <sqlite3.h>

/// Binds text that SQLite copies: the cast in SQLITE_TRANSIENT does not import into Swift.
static inline int leeratelier_bind_text(sqlite3_stmt *statement, int index, const char *text, int bytes) {
  return sqlite3_bind_text(statement, index, text, bytes, SQLITE_TRANSIENT);
}

/// Binds bytes that SQLite copies.
static inline int leeratelier_bind_blob(sqlite3_stmt *statement, int index, const void *data, int bytes) {
  return sqlite3_bind_blob(statement, index, data, bytes, SQLITE_TRANSIENT);
}
