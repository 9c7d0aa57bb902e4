//! The name servers that this computer is set to use.

use std::net::SocketAddr;

/// Where name servers listen (RFC 1035 section 4.2).
const PORT: u16 = 53;

/// The name servers that this computer is set to use, in its order: on Unix those of
/// `/etc/resolv.conf` (resolv.conf(5)), which systemd-resolved, NetworkManager and macOS keep up to
/// date; a stub on this computer, such as 127.0.0.53, counts as one. Elsewhere those of the
/// interfaces that are up.
///
/// Reads a small file or asks the system; empty where neither tells.
#[must_use]
pub fn system_resolvers() -> Vec<SocketAddr> {
    #[cfg(unix)]
    {
        let read = read_resolv_conf().unwrap_or_default();
        parse(&read, crate::link::interface_index)
    }
    #[cfg(not(unix))]
    crate::link::resolvers().into_iter().map(|address| (address, PORT).into()).collect()
}

/// The first 64 KiB of the file: the C library itself looks at three servers only.
#[cfg(unix)]
fn read_resolv_conf() -> std::io::Result<Vec<u8>> {
    use std::io::Read;

    let mut bytes = Vec::new();
    std::fs::File::open("/etc/resolv.conf")?.take(64 * 1024).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The name servers of a resolv.conf. Lines that can't be read are left out, as resolvers do.
#[cfg(unix)]
fn parse(text: &[u8], index_of: impl Fn(&str) -> Option<u32>) -> Vec<SocketAddr> {
    use resolv_conf::ScopedIp;
    use std::net::SocketAddrV6;

    let (config, _) = resolv_conf::Config::parse_with_errors(text);
    let mut found = Vec::new();
    for server in config.nameservers {
        let address = match server {
            ScopedIp::V4(address) => SocketAddr::from((address, PORT)),
            ScopedIp::V6(address, scope) => {
                let scope = scope.and_then(|name| name.parse().ok().or_else(|| index_of(&name)));
                SocketAddrV6::new(address, PORT, 0, scope.unwrap_or(0)).into()
            }
        };
        if !found.contains(&address) {
            found.push(address);
        }
    }
    found
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn servers_are_found_among_everything_else() {
        let text = b"# made by hand\nsearch example.test\nnameserver 127.0.0.53\noptions edns0 trust-ad\nnameserver nonsense\nnameserver 2001:db8::53\nnameserver fe80::1%eth7\nnameserver 127.0.0.53\n";
        let found = parse(text, |name| (name == "eth7").then_some(9));
        let expected: [SocketAddr; 2] =
            ["127.0.0.53:53".parse().unwrap(), "[2001:db8::53]:53".parse().unwrap()];
        assert_eq!(found[..2], expected);
        assert_eq!(found[2], SocketAddrV6::new("fe80::1".parse().unwrap(), 53, 0, 9).into());
        assert_eq!(found.len(), 3);
    }

    use std::net::SocketAddrV6;

    proptest! {
        #[test]
        fn any_file_is_read(text in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = parse(&text, |_| None);
        }

        #[test]
        fn any_line_is_read(text in "(nameserver |search |options |sortlist )[0-9a-f:.%/ ]{0,40}") {
            let _ = parse(text.as_bytes(), |_| None);
        }
    }
}
