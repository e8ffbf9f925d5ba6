#!/bin/sh
# Runs once, on an empty volume: a login that may make the product's roles but is no superuser, and its database.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$LIANZHAO_DB_PASSWORD" -U postgres <<'SQL'
CREATE ROLE lianzhao LOGIN CREATEROLE PASSWORD :'password';
CREATE DATABASE lianzhao OWNER lianzhao ENCODING 'UTF8' TEMPLATE template0;
SQL
