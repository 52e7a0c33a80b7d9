// What GRDB does not reach: switches of a connection that SQLite offers only through a variadic
// function, which Swift cannot call.
#pragma once
#include <sqlite3.h>

static inline int mrm_sqlite_switch(sqlite3 *connection, int option, int value) {
  int state = -1;
  int result = sqlite3_db_config(connection, option, value, &state);
  return result == SQLITE_OK && state == value ? SQLITE_OK : (result == SQLITE_OK ? SQLITE_ERROR : result);
}

// A hostile file runs no code: no triggers, no views, no extensions, no writable schema.
static inline int mrm_sqlite_harden(sqlite3 *connection) {
  int result = mrm_sqlite_switch(connection, SQLITE_DBCONFIG_DEFENSIVE, 1);
  if (result == SQLITE_OK) result = mrm_sqlite_switch(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
  if (result == SQLITE_OK) result = mrm_sqlite_switch(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
  if (result == SQLITE_OK) result = mrm_sqlite_switch(connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0);
  if (result == SQLITE_OK) result = mrm_sqlite_switch(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
  return result;
}
