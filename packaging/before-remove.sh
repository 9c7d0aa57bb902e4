#!/bin/sh
set -e
if [ -e /etc/apparmor.d/waypost-desktop ]; then
    if command -v apparmor_parser >/dev/null && [ -d /sys/kernel/security/apparmor ]; then
        apparmor_parser --remove /etc/apparmor.d/waypost-desktop || true
    fi
    rm -f /etc/apparmor.d/waypost-desktop
fi
