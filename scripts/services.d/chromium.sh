#!/usr/bin/env bash
# Chromium, for the browser tests. A program, not a server: nothing is started or stopped.
set -euo pipefail
SERVICE=chromium
# shellcheck source=scripts/services.d/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

EXECUTABLE=${CHROMIUM_EXECUTABLE:-/usr/bin/chromium}

is_installed() { [[ -x $EXECUTABLE ]]; }

service_install() {
    if is_installed && exists '/usr/share/fonts/truetype/liberation*'; then
        say "already installed: $EXECUTABLE"
        return
    fi
    # An own CHROMIUM_EXECUTABLE is the user's to install.
    if [[ $EXECUTABLE != /usr/bin/chromium ]] && ! is_installed; then die "CHROMIUM_EXECUTABLE=$EXECUTABLE is not there"; fi
    local packages=("chromium:$EXECUTABLE" 'fonts-liberation:/usr/share/fonts/truetype/liberation*')
    # Of use where the kernel gives other users than root no namespaces; root cannot use it.
    if ! is_root && ! is_installed; then packages+=(chromium-sandbox:/usr/lib/chromium/chrome-sandbox); fi
    apt_ensure "${packages[@]}"
    say "installed: $EXECUTABLE"
}

service_start() {
    demand_installed
    say "nothing to start: a program, not a server"
}

# Renders a page, which also tells whether the sandbox and the libraries are in order.
service_check() {
    local page options=(--headless=new --disable-gpu --disable-dev-shm-usage --no-first-run
        --disable-background-networking --disable-component-update --disable-sync)
    demand_installed
    if is_root; then options+=(--no-sandbox); fi # root cannot use Chromium's sandbox
    PROFILE=$(mktemp -d "$SERVICE_DIR/profile.XXXXXX")
    trap 'rm -rf "$PROFILE"' EXIT
    page=$(timeout 60 "$EXECUTABLE" "${options[@]}" --user-data-dir="$PROFILE" \
        --dump-dom 'data:text/html,<p id=answer></p><script>answer.textContent=6*7</script>' 2>"$SERVICE_DIR/check.log") || true
    if [[ $page != *'>42<'* ]]; then
        show_tail "$SERVICE_DIR/check.log"
        die "$EXECUTABLE did not render a page"
    fi
    say "ok: renders a page ($("$EXECUTABLE" --version 2>/dev/null))"
}

service_stop() { say "nothing to stop: a program, not a server"; }

service_status() { if is_installed; then say "installed: $EXECUTABLE"; else say "not installed"; fi; }

service_env() {
    demand_installed
    export_line CHROMIUM_EXECUTABLE "$EXECUTABLE"
}

run_verb "$@"
