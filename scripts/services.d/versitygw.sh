#!/usr/bin/env bash
# versitygw: S3 storage on local folders, with real signatures and bucket policies. The application gets a key that may
# use two buckets and nothing else; the root key stays in the services folder.
set -euo pipefail
SERVICE=versitygw
RUN_AS=nobody
# shellcheck source=scripts/services.d/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

VERSION=v1.8.0
GO_NEEDED=1.25 # says the go.mod of that version
ROOT=$(cd "$SERVICES_D/../.." && pwd)
PORT=${PRAKTIJKPODIUM_VERSITYGW_PORT:-57070}
PROGRAM=$SERVICE_DIR/versitygw-$VERSION
STATE=$SERVICE_DIR/state
LOG=$SERVICE_DIR/server.log
# shellcheck disable=SC2034 # read in lib.sh
PIDFILE=$SERVICE_DIR/pid

is_installed() { [[ -x $PROGRAM ]]; }

service_install() {
    apt_ensure curl:curl
    make_secret root
    make_secret appuser
    if is_installed; then
        say "already installed: versitygw $VERSION"
        return
    fi
    demand_go
    build
}

# Is this Go new enough, or (from 1.21 on, unless told otherwise) able to fetch one that is?
go_suffices() {
    local version=$1
    [[ $(printf '%s\n' "$GO_NEEDED" "$version" | sort -V | head -n 1) == "$GO_NEEDED" ]]
}

demand_go() {
    local version=none packaged
    local advice="install Go $GO_NEEDED or newer (https://go.dev/dl/), or put a versitygw $VERSION binary at $PROGRAM"
    if ! command -v go >/dev/null; then
        packaged=$(apt-cache policy golang-go 2>/dev/null | sed -n 's/.*Candidate: \([0-9]*:\)\?\([0-9.]*\).*/\2/p')
        go_suffices "${packaged:-0}" || die "building versitygw needs Go; Debian's golang-go is ${packaged:-not known}, too old: $advice"
        apt_ensure golang-go:go
    fi
    version=$(go env GOVERSION)
    version=${version#go}
    if ! go_suffices "$version" && [[ $(go env GOTOOLCHAIN) != auto ]]; then
        die "building versitygw needs Go $GO_NEEDED; this one is $version: $advice"
    fi
}

build() {
    local work=$SERVICE_DIR/build
    mkdir -p "$work/tmp"
    # -modcacherw: without it the downloaded modules are read-only and cannot be removed.
    step "building versitygw $VERSION (1 to 7 minutes, once)" "$SERVICE_DIR/install.log" \
        env GOPATH="$work/path" GOMODCACHE="$work/modules" GOCACHE="$work/cache" GOTMPDIR="$work/tmp" GOBIN="$work" \
        GOFLAGS='-modcacherw -buildvcs=false' CGO_ENABLED=0 \
        go install -trimpath -ldflags="-s -w -X main.Version=$VERSION" "github.com/versity/versitygw/cmd/versitygw@$VERSION"
    mv "$work/versitygw" "$PROGRAM"
    rm -rf "$work"
}

service_start() {
    demand_installed
    if is_running; then
        say "already running on 127.0.0.1:$PORT"
    else
        demand_free_port "$PORT" PRAKTIJKPODIUM_VERSITYGW_PORT
        start_server
    fi
    wait_until 30 "$LOG" healthy
    set_up
    say "answers on 127.0.0.1:$PORT, buckets and application key are in place"
}

start_server() {
    make_dir 700 "$STATE" "$STATE/iam" "$STATE/data" "$STATE/versions"
    # The keys go through the environment: arguments are visible to everyone on the machine.
    cd "$STATE"
    ROOT_ACCESS_KEY=podiumroot ROOT_SECRET_KEY=$(read_secret root) launch "$LOG" \
        "$PROGRAM" --port "127.0.0.1:$PORT" --region us-east-1 --health /health --quiet --iam-dir "$STATE/iam" \
        posix --versioning-dir "$STATE/versions" "$STATE/data"
}

healthy() { http_ok /health --output /dev/null; }

# The project's own Python has boto3; another one may.
python_with_boto3() {
    local python
    for python in "$ROOT/.venv/bin/python" python3; do
        if "$python" -c 'import boto3' 2>/dev/null; then
            printf '%s\n' "$python"
            return
        fi
    done
    die "setting up the buckets needs Python with boto3: install the project's requirements into $ROOT/.venv first"
}

# set_up [--check]: versitygw_setup.py with the keys in its environment.
set_up() {
    local python
    python=$(python_with_boto3)
    (
        eval "$(service_env)"
        VERSITYGW_ROOT_SECRET_KEY=$(read_secret root)
        export VERSITYGW_ROOT_SECRET_KEY
        exec "$python" "$SERVICES_D/versitygw_setup.py" "$@" 2>"$SERVICE_DIR/setup.log"
    ) || {
        show_tail "$SERVICE_DIR/setup.log"
        die "buckets and application key are not in order"
    }
}

service_check() {
    demand_installed
    healthy || die "no answer on 127.0.0.1:$PORT"
    set_up --check
    say "ok: buckets answer on 127.0.0.1:$PORT to the application's key, and only as agreed to strangers (versitygw $VERSION)"
}

service_env() {
    local secret
    secret=$(read_secret appuser)
    export_line S3_ENDPOINT_URL "http://127.0.0.1:$PORT"
    export_line S3_PUBLIC_BUCKET podium-public
    export_line S3_PRIVATE_BUCKET podium-private
    export_line AWS_ACCESS_KEY_ID appuser
    export_line AWS_SECRET_ACCESS_KEY "$secret"
    export_line AWS_S3_REGION_NAME us-east-1
}

run_verb "$@"
