#!/usr/bin/env bash
# Installs what is missing on Debian: `setup.sh build` for building, `setup.sh build lab` for testing too.
# Servers that come with a package are neither started now nor at the next boot: the lab starts its own.
set -euo pipefail

readonly RUST=1.95

packages=()
for group in "$@"; do
    case $group in
        build) packages+=(build-essential) ;;
        lab)
            packages+=(nftables iptables iproute2 util-linux mount unbound nginx postfix
                dovecot-imapd dovecot-pop3d faketime dbus-bin dbus-daemon gnome-keyring
                age python3-jsonschema)
            # Without root the servers' users come from a range of subordinate users.
            [ "$(id -u)" -eq 0 ] || packages+=(uidmap)
            ;;
        *) echo "setup.sh: no group of packages $group" >&2; exit 2 ;;
    esac
done

installed() {
    [ "$(dpkg-query --show --showformat '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -- "$@"; fi
}

readonly policy=/usr/sbin/policy-rc.d aside=/usr/sbin/policy-rc.d.waypost

restore() {
    as_root rm -f "$policy"
    if [ -e "$aside" ]; then as_root mv "$aside" "$policy"; fi
}

install_packages() {
    echo "Installing from Debian: $*"
    # Debian starts a server when it is installed, unless this program forbids it.
    if [ -e "$policy" ]; then as_root mv "$policy" "$aside"; fi
    trap restore EXIT
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
    as_root chmod 755 "$policy"
    echo "postfix postfix/main_mailer_type select No configuration" | as_root debconf-set-selections
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
    restore
    trap - EXIT
    command -v systemctl >/dev/null || return 0
    local package
    for package in "$@"; do
        case $package in
            unbound | nginx | postfix) as_root systemctl disable --quiet "$package" ;;
            dovecot-imapd) as_root systemctl disable --quiet dovecot ;;
        esac
    done
}

missing=()
for package in "${packages[@]}"; do
    installed "$package" || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    install_packages "${missing[@]}"
fi

if ! command -v cargo >/dev/null; then
    if apt-cache show rustup >/dev/null 2>&1; then
        echo "No Rust toolchain here: installing Debian's rustup, and with it the stable toolchain."
        install_packages rustup
        rustup default stable
    else
        echo "No Rust toolchain here, and this Debian has no package rustup (Debian 13 has)." >&2
        echo "Install Rust $RUST or newer with rustup, then run this again." >&2
        exit 1
    fi
fi
version=$(rustc --version | cut -d' ' -f2)
if [ "$(printf '%s\n' "$RUST" "$version" | sort -V | head -n1)" != "$RUST" ]; then
    echo "Rust $version is too old, $RUST is needed: run \`rustup update\`." >&2
    exit 1
fi
