#!/bin/sh
set -e
# An .rpm's upgrade removes the old package when the new one has put its profile in place already.
if [ "${1:-}" = 1 ]; then exit 0; fi
if [ -e /etc/apparmor.d/waypost-desktop ]; then
    if command -v apparmor_parser >/dev/null && [ -d /sys/kernel/security/apparmor ]; then
        apparmor_parser --remove /etc/apparmor.d/waypost-desktop || true
    fi
    rm -f /etc/apparmor.d/waypost-desktop
fi
