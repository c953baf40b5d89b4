#!/usr/bin/env bash
# PostgreSQL, in a cluster of its own: TCP on 127.0.0.1 only, passwords only, no Unix socket.
# Durability is off (fsync=off): fast for tests, not for anything that must survive a power cut.
set -euo pipefail
SERVICE=postgresql
RUN_AS=postgres
# shellcheck source=scripts/services.d/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

PORT=${PRAKTIJKPODIUM_POSTGRESQL_PORT:-55432}
DATA=$SERVICE_DIR/cluster/data
LOG=$SERVICE_DIR/cluster/server.log
# shellcheck disable=SC2034 # both are read in lib.sh
PIDFILE=$DATA/postmaster.pid STOP_SIGNAL=INT # INT: "fast", does not wait for clients to leave
DATABASE=praktijkpodium

# The programs of the version that made the cluster, or else of the newest version here.
pg_bin() {
    local version='*' found
    if [[ -e $DATA/PG_VERSION ]]; then version=$(cat "$DATA/PG_VERSION"); fi
    found=$(compgen -G "/usr/lib/postgresql/$version/bin/initdb" | sort -V | tail -n 1) || true
    [[ -n $found ]] || die "no PostgreSQL ${version/\*/} programs in /usr/lib/postgresql"
    dirname "$found"
}

is_installed() { [[ -s $DATA/PG_VERSION ]]; }

service_install() {
    apt_ensure 'postgresql:/usr/lib/postgresql/*/bin/initdb'
    if is_installed; then
        say "already installed: PostgreSQL $(cat "$DATA/PG_VERSION")"
        return
    fi
    make_secret superuser
    make_secret application
    make_dir 700 "$SERVICE_DIR/cluster"
    make_cluster
}

make_cluster() {
    local password_file=$SERVICE_DIR/cluster/password
    # First under another name: a run that is interrupted must not leave half a cluster.
    rm -rf "$DATA" "$DATA.new"
    (umask 077 && read_secret superuser | as_user "$RUN_AS" tee "$password_file" >/dev/null)
    cd "$SERVICE_DIR"
    step "making a cluster" "$SERVICE_DIR/install.log" as_user "$RUN_AS" "$(pg_bin)/initdb" --pgdata="$DATA.new" \
        --username=postgres --pwfile="$password_file" --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 --no-sync
    rm -f "$password_file"
    echo "include 'praktijkpodium.conf'" >>"$DATA.new/postgresql.conf"
    mv "$DATA.new" "$DATA"
}

write_settings() {
    as_user "$RUN_AS" tee "$DATA/praktijkpodium.conf" >/dev/null <<SETTINGS
# Written by scripts/services at every start.
listen_addresses = '127.0.0.1'
port = $PORT
unix_socket_directories = ''
fsync = off
synchronous_commit = off
full_page_writes = off
timezone = 'UTC'
log_timezone = 'UTC'
lc_messages = 'C'
SETTINGS
}

service_start() {
    demand_installed
    if is_running; then
        say "already running on 127.0.0.1:$PORT"
    else
        demand_free_port "$PORT" PRAKTIJKPODIUM_POSTGRESQL_PORT
        write_settings
        cd "$SERVICE_DIR"
        as_user "$RUN_AS" truncate --size=0 "$LOG"
        if ! as_user "$RUN_AS" "$(pg_bin)/pg_ctl" --pgdata="$DATA" --log="$LOG" --wait --timeout=60 --silent start \
            </dev/null >/dev/null 2>&1; then
            show_tail "$LOG"
            die "it did not start within 60 s"
        fi
        say "started on 127.0.0.1:$PORT"
    fi
    make_database
}

# sql USER DATABASE [PSQL OPTION...]: statements from stdin, so that no password shows in the list of processes.
sql() {
    local user=$1 database=$2 secret=application
    shift 2
    if [[ $user == postgres ]]; then secret=superuser; fi
    PGPASSWORD=$(read_secret "$secret") PGCONNECT_TIMEOUT=10 "$(pg_bin)/psql" --no-psqlrc --quiet --tuples-only --no-align \
        --set=ON_ERROR_STOP=1 --host=127.0.0.1 --port="$PORT" --username="$user" --dbname="$database" "$@"
}

# The application's role is no superuser; it may create databases because Django's tests make their own.
make_database() {
    local password
    password=$(read_secret application)
    sql postgres postgres <<SQL || die "cannot make the database (docs/services.md, Troubleshooting)"
SELECT 'CREATE ROLE $DATABASE' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '$DATABASE') \gexec
ALTER ROLE $DATABASE WITH LOGIN CREATEDB NOSUPERUSER NOCREATEROLE PASSWORD '$password';
SELECT 'CREATE DATABASE $DATABASE OWNER $DATABASE' WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = '$DATABASE') \gexec
SQL
}

service_check() {
    demand_installed
    local version
    version=$(sql "$DATABASE" "$DATABASE" <<<'SHOW server_version') || die "no answer on 127.0.0.1:$PORT"
    say "ok: database $DATABASE on 127.0.0.1:$PORT (PostgreSQL $version)"
}

service_env() {
    local password
    password=$(read_secret application)
    export_line DATABASE_URL "postgres://$DATABASE:$password@127.0.0.1:$PORT/$DATABASE"
}

run_verb "$@"
