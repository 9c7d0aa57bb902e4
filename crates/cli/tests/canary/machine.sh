# A machine of known names, and the real program on it. $1: a folder, $2: the program, $3: the provider.
set -e
cd "$1"
export HOME="$1/kanarienheim" USER=kanarienvogel LOGNAME=kanarienvogel HOSTNAME=kanarienrechner USERNAME=канарейкин LANG=C.UTF-8
export XDG_RUNTIME_DIR="$HOME" XDG_DATA_HOME="$HOME/data" DBUS_SESSION_BUS_ADDRESS="unix:path=$1/bus"
mkdir "$HOME" out state
hostname kanarienrechner
echo "kanarienvogel:x:0:0:Karla Kanarienhahn:$HOME:/bin/sh" > passwd
mount --bind passwd /etc/passwd
echo "nameserver 203.0.113.53" > resolv
mount --bind resolv "$(readlink -f /etc/resolv.conf)"

# The way to the provider, which is a machine of its own.
ip link set lo up
ip link add near type veth peer name far
unshare --net sh -ec 'until ip link show far > /dev/null 2>&1; do sleep .05; done
    for address in 203.0.113.25 203.0.113.53; do ip addr add $address/32 dev lo; done
    ip link set lo up; ip addr add 198.51.100.1/24 dev far; ip link set far up
    exec python3 "$0" sent' "$3" & provider=$!
until [ "$(readlink /proc/$provider/ns/net)" != "$(readlink /proc/self/ns/net)" ]; do sleep .05; done
ip link set far netns $provider
ip link set near address 02:ca:fe:ab:cd:ef alias Kanarien-WLAN up
ip addr add 198.51.100.77/24 dev near
ip -6 addr add 2a02:8109:1234:5600::77/64 dev near nodad
ip route add default via 198.51.100.1

dbus-daemon --session --nofork --nopidfile --address="$DBUS_SESSION_BUS_ADDRESS" 2> noise & bus=$!
trap 'kill $provider $bus' EXIT
until [ -S bus ]; do sleep .05; done
printf secret | gnome-keyring-daemon --unlock --components=secrets > /dev/null 2>> noise
sleep .3

program="$2"
"$program" bridges add --file bridges --state-dir state > out/bridges.txt 2>> log
"$program" bridges list --state-dir state >> out/bridges.txt 2>> log
# What is wrong with such a provider does not matter here.
check() { "$program" check kanarienpost@example.test --profile profile.toml --budget 8 -v \
    --state-dir state "$@" 2>> log || [ $? = 1 ]; }
check --json > report.json
check --lang en > out/verdict.txt
[ "$("$program" history list --json --state-dir state 2>> log | grep -c '"id": "[0-9a-f-]*",')" = 2 ]
for level in standard strict; do
    for format in html pdf text json ooni csv parquet; do
        "$program" export report.json --format $format --redact $level -o out/$level.$format 2>> log
    done
done
