#!/usr/bin/env bash
# What the service files share: where things live, how progress is told, how a server is started and stopped.
# A service file sets SERVICE, then sources this, then defines service_install, service_start, service_check,
# service_env and (for a server) RUN_AS, PORT and PIDFILE, and ends with `run_verb "$@"`.
#
# `lib.sh folder` prints the folder in which everything lives.
set -euo pipefail
umask 022 # servers run under other users when root installs; secrets are made with 077

SERVICE=${SERVICE:-services}
SERVICES_D=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
BEGAN=${PRAKTIJKPODIUM_SERVICES_BEGAN:-$(date +%s)}
PATH=$PATH:/usr/sbin:/sbin # Debian leaves these out for other users than root
export no_proxy=127.0.0.1 NO_PROXY=127.0.0.1

# --- telling ---------------------------------------------------------------------------------------------------------

say() { printf '[%4ds] %-13s %s\n' "$(($(date +%s) - BEGAN))" "$SERVICE" "$*" >&2; }

die() {
    say "FAILED: $*"
    exit 1
}

show_tail() {
    [[ -s $1 ]] || return 0
    say "the last lines of $1:"
    tail -n 25 "$1" | sed 's/^/        | /' >&2
}

# step MESSAGE LOG COMMAND...: runs COMMAND with its output in LOG and shows the end of that when it fails.
step() {
    local message=$1 log=$2 began=$SECONDS
    shift 2
    say "$message ..."
    if ! "$@" </dev/null >>"$log" 2>&1; then
        show_tail "$log"
        die "$message (after $((SECONDS - began)) s)"
    fi
    say "$message: done in $((SECONDS - began)) s"
}

# --- users -----------------------------------------------------------------------------------------------------------

is_root() { [[ $(id -u) == 0 ]]; }

# as_user USER COMMAND...: PostgreSQL and Elasticsearch refuse root, the others do not need it. Anyone but root runs
# everything as himself. setpriv becomes the command (runuser would stay between us and it, and kill it after 2 s).
as_user() {
    local user=$1
    shift
    if is_root; then
        setpriv --reuid "$user" --regid "$(id -g "$user")" --init-groups --no-new-privs -- "$@"
    else
        "$@"
    fi
}

# make_dir MODE DIR...: folders that belong to the service's user.
make_dir() {
    local mode=$1
    shift
    mkdir -p "$@"
    chmod "$mode" "$@"
    if is_root; then chown "$RUN_AS:$(id -g "$RUN_AS")" "$@"; fi
}

# --- the one folder --------------------------------------------------------------------------------------------------

# Can `nobody` reach this folder, or the nearest one above it that exists?
reachable() {
    local dir=$1
    until [[ -e $dir ]]; do dir=$(dirname "$dir"); done
    as_user nobody test -x "$dir"
}

services_folder() {
    local folder=${PRAKTIJKPODIUM_SERVICES:-}
    if [[ -n $folder ]]; then
        folder=$(realpath -m -- "$folder")
        if ! reachable "$folder"; then
            die "the servers run as other users than root and cannot reach $folder (PRAKTIJKPODIUM_SERVICES)"
        fi
    else
        folder=${XDG_CACHE_HOME:-$HOME/.cache}/praktijkpodium-services
        # root's home is usually closed to the users under which root has to run the servers
        if is_root && ! reachable "$folder"; then folder=/var/cache/praktijkpodium-services; fi
    fi
    mkdir -p "$folder"
    printf '%s\n' "$folder"
}

# --- secrets: made once, kept in the folder, readable for their owner only -------------------------------------------

make_secret() {
    local file=$SERVICE_DIR/secrets/$1
    if [[ -s $file ]]; then return; fi
    (
        umask 077
        mkdir -p "$SERVICE_DIR/secrets"
        od -An -N24 -tx1 /dev/urandom | tr -d ' \n' >"$file.new"
        mv "$file.new" "$file"
    )
}

read_secret() {
    local file=$SERVICE_DIR/secrets/$1
    [[ -r $file ]] || die "no secret in $file that $(id -un) may read; run: scripts/services install $SERVICE"
    cat "$file"
}

export_line() { printf "export %s='%s'\n" "$1" "${2//\'/\'\\\'\'}"; }

# --- Debian packages -------------------------------------------------------------------------------------------------

# exists WHAT: a command, or a path, which may be a pattern.
exists() {
    case $1 in
        */*) compgen -G "$1" >/dev/null ;;
        *) command -v "$1" >/dev/null ;;
    esac
}

# apt_ensure PACKAGE:WHAT...: installs each PACKAGE whose WHAT is not there yet.
apt_ensure() {
    local pair missing=() runner=()
    for pair in "$@"; do
        exists "${pair#*:}" || missing+=("${pair%%:*}")
    done
    if ((${#missing[@]} == 0)); then return; fi

    local by_hand="apt-get install --no-install-recommends ${missing[*]}"
    command -v apt-get >/dev/null || die "this machine has no apt-get; install by hand: ${missing[*]}"
    if ! is_root; then
        if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [[ -t 0 && -t 2 ]]; }; then
            runner=(sudo)
            [[ -t 0 && -t 2 ]] && sudo -v # asks for the password here, not into the log
        else
            die "not root and no sudo; ask the administrator to run: $by_hand"
        fi
    fi
    step "Debian packages ${missing[*]}" "$SERVICE_DIR/install.log" \
        ${runner[@]+"${runner[@]}"} "$SERVICES_D/apt_quietly.sh" "${missing[@]}"
    for pair in "$@"; do
        exists "${pair#*:}" || die "${pair%%:*} is installed but ${pair#*:} is not there"
    done
}

# --- servers ---------------------------------------------------------------------------------------------------------

answers_on() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

demand_free_port() {
    if answers_on "$1"; then
        die "port $1 is taken by something else; choose another: export $2=..."
    fi
}

# The process that PIDFILE names, if there is one.
noted_pid() {
    local pid=
    [[ -r $PIDFILE ]] || return 1
    read -r pid <"$PIDFILE" || true # Elasticsearch writes no end of line
    [[ $pid =~ ^[0-9]+$ && -d /proc/$pid ]] || return 1
    printf '%s\n' "$pid"
}

# The same, if it is really ours: an old file may name a process of somebody else by now.
running_pid() {
    local pid command
    pid=$(noted_pid) || return 1
    command=$(tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline") || return 1
    [[ $command == *"$SERVICE_DIR/"* ]] || return 1
    printf '%s\n' "$pid"
}

is_running() { running_pid >/dev/null; }

# launch LOG COMMAND...: starts COMMAND as the service's user, in a session of its own so that it outlives this shell.
launch() {
    local log=$1
    shift
    : >"$log"
    local command=("$@")
    if is_root; then
        command=(setpriv --reuid "$RUN_AS" --regid "$(id -g "$RUN_AS")" --init-groups --no-new-privs -- "$@")
    fi
    setsid "${command[@]}" </dev/null >>"$log" 2>&1 &
    printf '%s\n' "$!" >"$PIDFILE"
}

# wait_until BOUND LOG COMMAND...: until COMMAND succeeds; gives up when the server has ended or BOUND seconds are over.
wait_until() {
    local bound=$1 log=$2 began=$SECONDS why=
    shift 2
    until "$@"; do
        # Not is_running: at first the new process is not yet the command that it is going to be.
        if ! noted_pid >/dev/null; then
            why="it ended while starting"
        elif ((SECONDS - began >= bound)); then
            why="no answer within $bound s"
        fi
        if [[ -n $why ]]; then
            show_tail "$log"
            die "$why"
        fi
        sleep 0.2
    done
}

# http_ok PATH [CURL OPTION...]: the body, if the server on PORT answers with success.
http_ok() {
    local path=$1
    shift
    curl --silent --fail --noproxy '*' --max-time 10 "$@" "http://127.0.0.1:$PORT$path"
}

stop_server() {
    local pid began=$SECONDS
    if ! pid=$(running_pid); then
        say "not running"
        return
    fi
    kill -s "${STOP_SIGNAL:-TERM}" "$pid"
    while is_running; do
        if ((SECONDS - began >= 30)); then
            say "process $pid did not stop within 30 s: killing it"
            kill -s KILL "$pid" || true
            began=$SECONDS
        fi
        sleep 0.1
    done
    rm -f "$PIDFILE"
    say "stopped (process $pid, $((SECONDS - began)) s)"
}

server_status() {
    local pid
    if pid=$(running_pid); then
        say "running on 127.0.0.1:$PORT, process $pid, in $SERVICE_DIR"
    elif is_installed; then
        say "installed, not running, in $SERVICE_DIR"
    else
        say "not installed"
    fi
}

# The verbs that are the same for every server; a service file may define its own.
service_stop() { stop_server; }
service_status() { server_status; }

demand_installed() { is_installed || die "not installed; run: scripts/services install $SERVICE"; }

run_verb() {
    case ${1:-} in
        install | start | check | stop | status | env) "service_$1" ;;
        *) die "no verb '${1:-}'" ;;
    esac
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
    case ${1:-} in
        folder) services_folder ;;
        *) die "this file is sourced by the others; run scripts/services" ;;
    esac
else
    FOLDER=$(services_folder)
    SERVICE_DIR=$FOLDER/$SERVICE
    mkdir -p "$SERVICE_DIR"
fi
