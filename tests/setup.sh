#!/usr/bin/env bash
# Installs what is missing on Debian: `setup.sh build` for building, `setup.sh build lab` for testing too,
# `setup.sh window` for building the window, `setup.sh pages` for opening the window's pages,
# `setup.sh real-window` for driving the window itself, `setup.sh build lab snowflake` for Tor over Snowflake.
# Servers that come with a package are neither started now nor at the next boot: the lab starts its own.
set -euo pipefail

readonly RUST=1.95 NODE=20.19

packages=()
unpacked=()
snowflake=()
for group in "$@"; do
    case $group in
        build) packages+=(build-essential) ;;
        lab)
            packages+=(nftables iptables iproute2 util-linux mount unbound nginx postfix
                dovecot-imapd dovecot-pop3d faketime dbus-bin dbus-daemon gnome-keyring
                tor obfs4proxy curl libproxy-tools python3-socks age python3-jsonschema poppler-utils pflogsumm
                thunderbird)
            unpacked=(exim4-base exim4-daemon-light opensmtpd)
            # What reads PAC files: newer versions of libproxy have it built in.
            if apt-cache show libproxy1-plugin-webkit >/dev/null 2>&1; then
                packages+=(libproxy1-plugin-webkit)
            fi
            # Without root the servers' users come from a range of subordinate users.
            [ "$(id -u)" -eq 0 ] || packages+=(uidmap)
            ;;
        window)
            packages+=(libwebkit2gtk-4.1-dev)
            command -v node >/dev/null || packages+=(nodejs npm)
            ;;
        # The real window under a display of its own, driven by WebKit's own driver.
        real-window)
            packages+=(xvfb xdotool webkit2gtk-driver dbus-bin dbus-daemon fonts-noto-core)
            # A session to keep keys in, to close windows in, and to tell something in.
            packages+=(gnome-keyring openbox wmctrl dunst imagemagick)
            ;;
        # Building packages and holding their metadata against the rules.
        package) packages+=(appstream desktop-file-utils rpm) ;;
        # Chromium opens the window's pages; the fonts have the scripts that they show.
        pages) packages+=(chromium fonts-noto-core) ;;
        # Snowflake's client and proxy, and what stand-ins of its broker and server are built from.
        snowflake)
            packages+=(golang-go golang-snowflake-dev)
            snowflake=(snowflake-client snowflake-proxy)
            ;;
        *) echo "setup.sh: no group of packages $group" >&2; exit 2 ;;
    esac
done

installed() {
    [ "$(dpkg-query --show --showformat '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Whether one version is older than another.
older() { [ "$(printf '%s\n' "$1" "$2" | sort -V | head -n1)" != "$2" ]; }

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
            unbound | nginx | postfix | tor) as_root systemctl disable --quiet "$package" ;;
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

# Unpacks packages into a folder where the lab finds them, and installs what they link to.
unpack() {
    local place=$1 folder libraries=() library
    shift
    folder=$(mktemp -d)
    as_root apt-get update -qq
    (cd "$folder" && apt-get download -qq "$@")
    for library in $(apt-cache depends --no-pre-depends --no-recommends --no-suggests --no-conflicts \
        --no-breaks --no-replaces --no-enhances "$@" | sed -n 's/^ *Depends: \(lib[^ <]*\)$/\1/p' | sort -u); do
        installed "$library" || libraries+=("$library")
    done
    if [ ${#libraries[@]} -gt 0 ]; then install_packages "${libraries[@]}"; fi
    echo "Unpacking from Debian, for the lab only: $*"
    local package
    for package in "$folder"/*.deb; do dpkg-deb --extract "$package" "$folder/all"; done
    chmod 755 "$folder" "$folder/all"
    mkdir -p "$(dirname "$place")"
    rm -rf "$place"
    mv "$folder/all" "$place"
    rm -rf "$folder"
}

tests=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
readonly tests

# Sending servers beside Postfix. As packages only one of them can be installed.
readonly senders=$tests/../target/lab-senders
if [ ${#unpacked[@]} -gt 0 ] && [ ! -x "$senders/usr/sbin/exim4" ]; then
    unpack "$senders" "${unpacked[@]}"
fi

# Debian packages neither Snowflake's broker nor its server, but the library that both are made of: stand-ins
# are built with it, without a module being fetched from anywhere. An installed proxy would serve the public
# network at the next boot.
readonly flakes=$tests/../target/lab-snowflake
build_stand_ins() {
    local library=/usr/share/gocode/src/git.torproject.org/pluggable-transports/snowflake.git
    if [ ! -d "$library" ]; then
        echo "This Debian's Snowflake is not 2.5.1, for which the stand-ins in tests/snowflake are written." >&2
        exit 1
    fi
    echo "Building stand-ins of Snowflake's broker and server, for the lab only."
    local folder name
    folder=$(mktemp -d)
    mkdir -p "$folder/src/lab.test" "$flakes/bin"
    cp -r "$tests/snowflake" "$folder/src/lab.test/"
    for name in broker server; do
        (cd "$folder/src/lab.test/snowflake" && env GO111MODULE=off GOPROXY=off GOFLAGS= \
            GOPATH="$folder:/usr/share/gocode" GOCACHE="$folder/cache" \
            /usr/bin/go build -o "$flakes/bin/snowflake-$name" "./$name")
    done
    rm -rf "$folder"
}
if [ ${#snowflake[@]} -gt 0 ]; then
    [ -x "$flakes/usr/bin/snowflake-proxy" ] || unpack "$flakes" "${snowflake[@]}"
    if [ ! -x "$flakes/bin/snowflake-server" ] ||
        [ -n "$(find "$tests/snowflake" -newer "$flakes/bin/snowflake-server")" ]; then
        build_stand_ins
    fi
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
if older "$version" "$RUST"; then
    echo "Rust $version is too old, $RUST is needed: run \`rustup update\`." >&2
    exit 1
fi

case " $* " in
    *" window "*)
        version=$(node --version)
        if older "${version#v}" "$NODE"; then
            echo "Node.js $version is too old to build the window, $NODE is needed (Debian 13 has it)." >&2
            exit 1
        fi
        ;;
esac
