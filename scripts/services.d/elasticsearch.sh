#!/usr/bin/env bash
# Elasticsearch: the official server in the small form that its makers publish for integration tests (Maven Central).
# No login, so it must never listen on anything but 127.0.0.1. What it lacks: docs/services.md.
set -euo pipefail
SERVICE=elasticsearch
RUN_AS=nobody
# shellcheck source=scripts/services.d/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

VERSION=8.19.21
PORT=${PRAKTIJKPODIUM_ELASTICSEARCH_PORT:-59200}
TRANSPORT_PORT=${PRAKTIJKPODIUM_ELASTICSEARCH_TRANSPORT_PORT:-59300}
HEAP=${PRAKTIJKPODIUM_ELASTICSEARCH_HEAP:-512m}
PROGRAM=$SERVICE_DIR/elasticsearch-$VERSION
STATE=$SERVICE_DIR/state # config, data, logs, tmp: the only folder the server may write to
LOG=$SERVICE_DIR/server.log
# shellcheck disable=SC2034 # read in lib.sh
PIDFILE=$STATE/pid

is_installed() { [[ -x $PROGRAM/bin/elasticsearch ]]; }

service_install() {
    apt_ensure default-jdk-headless:java curl:curl
    if is_installed; then
        say "already installed: Elasticsearch $VERSION"
        return
    fi
    apt_ensure maven:mvn unzip:unzip
    demand_java
    download
}

demand_java() {
    local major
    major=$(java -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
    ((${major:-0} >= 17)) || die "Elasticsearch 8 needs Java 17 or newer; this machine's java is version ${major:-unknown}"
}

# --strict-checksums: a download that does not fit its checksum is refused, not just mentioned.
download() {
    local maven=$SERVICE_DIR/maven
    step "downloading Elasticsearch $VERSION (110 MB)" "$SERVICE_DIR/install.log" \
        mvn --batch-mode --strict-checksums -Dmaven.repo.local="$maven" dependency:get -Dtransitive=false \
        -Dartifact="org.elasticsearch.distribution.integ-test-zip:elasticsearch:$VERSION:zip"
    rm -rf "$SERVICE_DIR/unpacked"
    step "unpacking" "$SERVICE_DIR/install.log" unzip -q -d "$SERVICE_DIR/unpacked" \
        "$maven/org/elasticsearch/distribution/integ-test-zip/elasticsearch/$VERSION/elasticsearch-$VERSION.zip"
    chmod -R a+rX "$SERVICE_DIR/unpacked" # its config is closed to others, and root runs the server as another user
    mv "$SERVICE_DIR/unpacked/elasticsearch-$VERSION" "$PROGRAM"
    rm -rf "$SERVICE_DIR/unpacked" "$maven"
}

write_settings() {
    make_dir 700 "$STATE" "$STATE/config" "$STATE/data" "$STATE/logs" "$STATE/tmp"
    as_user "$RUN_AS" cp -r "$PROGRAM/config/." "$STATE/config/"
    as_user "$RUN_AS" tee "$STATE/config/elasticsearch.yml" >/dev/null <<SETTINGS
# Written by scripts/services at every start.
cluster.name: praktijkpodium
discovery.type: single-node
network.host: 127.0.0.1
http.port: $PORT
transport.port: $TRANSPORT_PORT
path.data: $STATE/data
path.logs: $STATE/logs
xpack.security.enabled: false
xpack.ml.enabled: false
# A nearly full disk must not turn a developer's indexes read-only.
cluster.routing.allocation.disk.threshold_enabled: false
SETTINGS
    # The last two lines turn off the log of the garbage collector, which may grow to 2 GB.
    as_user "$RUN_AS" tee "$STATE/config/jvm.options.d/praktijkpodium.options" >/dev/null <<OPTIONS
-Xms$HEAP
-Xmx$HEAP
-Xlog:disable
-Xlog:all=warning:stderr:utctime,level,tags
OPTIONS
}

service_start() {
    demand_installed
    if is_running; then
        say "already running on 127.0.0.1:$PORT"
    else
        demand_free_port "$PORT" PRAKTIJKPODIUM_ELASTICSEARCH_PORT
        demand_free_port "$TRANSPORT_PORT" PRAKTIJKPODIUM_ELASTICSEARCH_TRANSPORT_PORT
        demand_java
        write_settings
        start_server
    fi
    wait_until 60 "$LOG" healthy
    say "answers on 127.0.0.1:$PORT"
}

# -d: the starter waits until the server is up, then leaves it alone as a process of its own.
start_server() {
    local java_home began=$SECONDS
    java_home=$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")
    say "starting (10 to 60 s) ..."
    cd "$STATE"
    if ! ES_JAVA_HOME=$java_home ES_PATH_CONF=$STATE/config ES_TMPDIR=$STATE/tmp \
        HOME=$STATE as_user "$RUN_AS" timeout 180 setsid --wait "$PROGRAM/bin/elasticsearch" -d -p "$PIDFILE" \
        </dev/null >"$LOG" 2>&1; then
        show_tail "$LOG"
        if is_running; then stop_server; fi
        die "it did not start (after $((SECONDS - began)) s)"
    fi
    say "started in $((SECONDS - began)) s"
}

healthy() { http_ok '/_cluster/health?wait_for_status=yellow&timeout=5s' --output /dev/null; }

service_check() {
    demand_installed
    local version
    healthy || die "no healthy answer on 127.0.0.1:$PORT"
    version=$(http_ok '/_nodes?filter_path=nodes.*.version' | grep -o '[0-9][0-9.]*[0-9]"' | tr -d '"') || true
    say "ok: healthy on 127.0.0.1:$PORT (Elasticsearch ${version:-of unknown version})"
}

service_env() { export_line ELASTICSEARCH_URL "http://127.0.0.1:$PORT"; }

run_verb "$@"
