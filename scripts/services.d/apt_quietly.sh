#!/bin/sh
# apt_quietly.sh PACKAGE...: installs Debian packages, as root, without letting them start a daemon or make a
# PostgreSQL cluster. What it changes for that in /etc and /usr/sbin is put back afterwards.
set -eu

POLICY=/usr/sbin/policy-rc.d
SAVED=$POLICY.before-praktijkpodium
NO_CLUSTER=/etc/postgresql-common/createcluster.d/praktijkpodium.conf
MARK='# praktijkpodium: no daemon may start'

forbid_daemons() {
    # A run that was killed may have left ours; only somebody else's is worth keeping.
    if [ -e "$POLICY" ] && ! grep -q "$MARK" "$POLICY"; then mv "$POLICY" "$SAVED"; fi
    printf '#!/bin/sh\n%s\nexit 101\n' "$MARK" >"$POLICY"
    chmod 755 "$POLICY"
    mkdir -p "${NO_CLUSTER%/*}"
    echo "create_main_cluster = false" >"$NO_CLUSTER"
}

put_back() {
    rm -f "$POLICY" "$NO_CLUSTER"
    if [ -e "$SAVED" ]; then mv "$SAVED" "$POLICY"; fi
    rmdir "${NO_CLUSTER%/*}" "${NO_CLUSTER%/*/*}" 2>/dev/null || true
}

apt() {
    DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confold "$@"
}

trap put_back EXIT
trap 'exit 130' HUP INT TERM
forbid_daemons

# The package lists are fetched only if they are missing or too old to be of use.
if ! apt-cache show "$@" >/dev/null 2>&1; then apt update || true; fi
if ! apt install --no-install-recommends "$@"; then
    apt update || true
    apt install --no-install-recommends "$@"
fi
