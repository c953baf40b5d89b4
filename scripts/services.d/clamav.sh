#!/usr/bin/env bash
# ClamAV's clamd on TCP, with a signature database of its own: EICAR and the harmless clam.exe of clamav-testfiles.
# Enough to test that infected files are stopped; it recognises no real virus.
set -euo pipefail
SERVICE=clamav
RUN_AS=clamav
# shellcheck source=scripts/services.d/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

PORT=${PRAKTIJKPODIUM_CLAMAV_PORT:-53310}
DATABASE=$SERVICE_DIR/signatures
TESTFILES=/usr/share/clamav-testfiles
CONFIG=$SERVICE_DIR/clamd.conf
PROGRAM=$SERVICE_DIR/clamd
LOG=$SERVICE_DIR/server.log
# shellcheck disable=SC2034 # read in lib.sh
PIDFILE=$SERVICE_DIR/pid
# The EICAR test string in hexadecimal: written out, it would set off the virus scanner of every developer.
EICAR=58354f2150254041505b345c505a58353428505e2937434329377d2445494341522d5354414e444152442d414e544956495255532d544553542d46494c452124482b482a

is_installed() { exists clamd && [[ -s $DATABASE/local.hdb ]]; }

service_install() {
    apt_ensure clamav-daemon:clamd "clamav-testfiles:$TESTFILES/clam.exe"
    write_signatures
    say "installed: $(clamd --version)"
}

write_signatures() {
    local exe=$TESTFILES/clam.exe
    mkdir -p "$DATABASE"
    echo "Eicar-Test-Signature:0:*:$EICAR" >"$DATABASE/local.ndb"
    # All the other test files carry this program inside, so one line finds them all.
    printf '%s:%s:ClamAV-Test-File\n' "$(md5sum <"$exe" | cut -d ' ' -f 1)" "$(stat -c %s "$exe")" >"$DATABASE/local.hdb"
}

write_settings() {
    make_dir 700 "$SERVICE_DIR/tmp"
    cat >"$CONFIG" <<SETTINGS
# Written by scripts/services at every start.
DatabaseDirectory $DATABASE
TemporaryDirectory $SERVICE_DIR/tmp
TCPAddr 127.0.0.1
TCPSocket $PORT
Foreground yes
LogTime yes
MaxThreads 4
StreamMaxLength 64M
MaxFileSize 64M
MaxScanSize 256M
MaxFiles 2000
MaxRecursion 10
AlertExceedsMax yes
AlertEncrypted yes
AlertOLE2Macros yes
SelfCheck 0
SETTINGS
}

service_start() {
    demand_installed
    if is_running; then
        say "already running on 127.0.0.1:$PORT"
    else
        demand_free_port "$PORT" PRAKTIJKPODIUM_CLAMAV_PORT
        write_settings
        cd "$SERVICE_DIR"
        # Debian's AppArmor profile for /usr/sbin/clamd closes every folder but its own; a copy is not under it.
        install -m 755 "$(command -v clamd)" "$PROGRAM"
        launch "$LOG" "$PROGRAM" --config-file="$CONFIG"
    fi
    wait_until 60 "$LOG" answers_ping
    say "answers on 127.0.0.1:$PORT"
}

# ask REQUEST: sends it, printf escapes and all, and prints the answer without its closing zero byte.
ask() {
    local answer=
    exec 3<>"/dev/tcp/127.0.0.1/$PORT" || return 1
    # shellcheck disable=SC2059 # the escapes are the point: clamd's protocol has zero bytes and binary lengths
    printf "$1" >&3
    IFS= read -r -d '' -t 20 answer <&3 || true
    exec 3>&-
    printf '%s\n' "$answer"
}

answers_ping() { [[ $(ask 'zPING\0' 2>/dev/null) == PONG ]]; }

# scan TEXT-IN-HEXADECIMAL: one chunk (four bytes of length, then the bytes), then an empty one.
scan() {
    local length=$((${#1} / 2))
    ask "zINSTREAM\\0$(printf '\\x%02x' $((length >> 24 & 255)) $((length >> 16 & 255)) $((length >> 8 & 255)) $((length & 255)))$(
        fold -w 2 <<<"$1" | sed 's/^/\\x/' | tr -d '\n'
    )\\0\\0\\0\\0"
}

service_check() {
    demand_installed
    local infected clean
    answers_ping || die "no answer on 127.0.0.1:$PORT"
    infected=$(scan "$EICAR")
    clean=$(scan 68616c6c6f)
    [[ $infected == *'Eicar-Test-Signature'*' FOUND' ]] || die "the EICAR test string was not found: '$infected'"
    [[ $clean == 'stream: OK' ]] || die "a clean text was not accepted: '$clean'"
    say "ok: finds EICAR and passes clean text on 127.0.0.1:$PORT ($(ask 'zVERSION\0'))"
}

service_env() { export_line CLAMD_URL "tcp://127.0.0.1:$PORT"; }

run_verb "$@"
