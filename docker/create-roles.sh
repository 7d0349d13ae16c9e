#!/bin/sh
# Run once by the database's image on an empty volume: the owner for migrations, the application without ownership.
set -eu
psql -v ON_ERROR_STOP=1 -v owner_password="$OWNER_PASSWORD" -v app_password="$APP_PASSWORD" --username postgres <<'SQL'
CREATE ROLE lianxi_owner LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'owner_password';
CREATE ROLE lianxi_app LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'app_password';
CREATE DATABASE lianxi OWNER lianxi_owner TEMPLATE template0;
REVOKE ALL ON DATABASE lianxi FROM PUBLIC;
GRANT CONNECT ON DATABASE lianxi TO lianxi_app;
SQL
