//! What each node is set to.

use std::path::Path;

use super::nodes::{DIR_PORT, Kind, Node, OBFS4_PORT, OR_PORT};
use crate::names::PUBLIC_RESOLVER;
use crate::servers::nginx::ONION_PORT;

/// The address of `mail.example.test`'s mailboxes, and of its submission.
const IMAP: &str = "203.0.113.20";
const SUBMISSION: &str = "203.0.113.21";

/// Seconds between two votes, as the authorities' settings below have it.
pub(super) const RHYTHM: i32 = 15;

/// What the authorities are told of the relays' speeds (Tor's bandwidth-file-spec).
pub(super) const BANDWIDTHS: &str = "bandwidths";

/// What the network is started for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Phase {
    /// To vote on who is in it, every 15 s, until a consensus stands that is good for most of a day.
    Founding,
    /// To be used by that consensus. Nobody votes any more: a new consensus would move the onion
    /// services to other places, and who has which consensus at a moment is chance.
    Kept,
}

/// For every node.
const COMMON: &str = "\
TestingTorNetwork 1
AssumeReachable 1
SocksPort 0
SafeLogging 0
GeoIPFile
GeoIPv6File
";

const AUTHORITY: &str = "\
AuthoritativeDirectory 1
V3AuthoritativeDirectory 1
ContactInfo nobody@lab.test
TestingV3AuthInitialVotingInterval 5
TestingV3AuthInitialVoteDelay 2
TestingV3AuthInitialDistDelay 2
V3AuthVotingInterval 15
V3AuthVoteDelay 2
V3AuthDistDelay 2
V3AuthNIntervalsValid 4320
TestingDirAuthVoteHSDir *
TestingDirAuthVoteGuard *
TestingMinExitFlagThreshold 0
ConsensusParams hsdir_interval=6
";

/// Mail to port 25 is refused, as Tor's own exit policy refuses it.
const EXIT: &str = "\
ExitRelay 1
ExitPolicyRejectPrivate 0
ExitPolicyRejectLocalInterfaces 0
ExitPolicy reject *:25, accept *:*
ServerDNSDetectHijacking 0
ServerDNSAllowBrokenConfig 1
";

/// The settings of a node whose folders lie below `root`; `authorities` are the lines that name those.
pub(crate) fn torrc(node: &Node, root: &Path, authorities: &str, phase: Phase) -> String {
    let home = root.join(node.name);
    let (home, address) = (home.display(), node.address);
    let mut text = format!(
        "{COMMON}Nickname {}\nDataDirectory {home}\nAddress {address}\nOutboundBindAddress {address}\n",
        node.name
    );
    if node.kind != Kind::Services {
        text.push_str(&format!("ORPort {address}:{OR_PORT}\nLog notice stdout\n"));
    }
    match node.kind {
        Kind::Authority => {
            if phase == Phase::Founding {
                let file = root.join(BANDWIDTHS);
                text.push_str(&format!("{AUTHORITY}V3BandwidthsFile {}\n", file.display()));
            }
            text.push_str(&format!("DirPort {address}:{DIR_PORT}\n"));
        }
        Kind::Relay => text.push_str(&format!(
            "{EXIT}ServerDNSResolvConfFile {}\n",
            root.join("resolv.conf").display()
        )),
        Kind::Bridge => text.push_str("BridgeRelay 1\nPublishServerDescriptor 0\n"),
        Kind::Obfs4Bridge => text.push_str(&format!(
            "BridgeRelay 1\nPublishServerDescriptor 0\nExtORPort auto\n\
             ServerTransportPlugin obfs4 exec /usr/bin/obfs4proxy\n\
             ServerTransportListenAddr obfs4 {address}:{OBFS4_PORT}\n"
        )),
        // Its own log says when the services can be found.
        Kind::Services => text.push_str(&format!(
            "Log [rend]info [~rend]notice stdout\nHiddenServiceDir {home}/onion\n\
             HiddenServicePort 80 127.0.0.1:{ONION_PORT}\n\
             HiddenServicePort 993 {IMAP}:993\nHiddenServicePort 143 {IMAP}:143\n\
             HiddenServicePort 465 {SUBMISSION}:465\nHiddenServicePort 587 {SUBMISSION}:587\n"
        )),
    }
    text.push_str(authorities);
    text
}

/// What exits resolve names with.
pub(crate) fn resolv_conf() -> String {
    format!("nameserver {PUBLIC_RESOLVER}\n")
}
