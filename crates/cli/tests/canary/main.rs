//! A machine whose names are known strings, on which the real program checks a provider that repeats to
//! it all that it may know: none of them is in any export, in what the program says, or in what it
//! keeps on the disk, in any spelling. So are the addresses that it has for the provider behind a
//! translation of addresses, which it does not know itself.

#![cfg(test)]

#[path = "../support/opened.rs"]
mod opened;
#[path = "../../../report/tests/support/spellings.rs"]
mod spellings;

use base64::{Engine, engine::general_purpose::STANDARD};
use opened::{of_parquet, of_pdf};
use spellings::spellings;
use std::{
    fs,
    net::IpAddr,
    path::{Path, PathBuf},
    process::Command,
};

const FINGERPRINT: &str = "C0FFEEC0FFEEC0FFEEC0FFEEC0FFEEC0FFEEC0FF";
const CERTIFICATE: &str = "KanarienKanarienKanarienKanarienKanarienKanarienKanarienKanarienKanarg";

/// What must be found nowhere.
const CANARIES: [&str; 14] = [
    "kanarienpost",
    "kanarienrechner",
    "kanarienvogel",
    "Karla Kanarienhahn",
    "kanarienheim",
    "198.51.100.77",
    "2a02:8109:1234:5600::77",
    "02:ca:fe:ab:cd:ef",
    "Kanarien-WLAN",
    FINGERPRINT,
    CERTIFICATE,
    "канарейкин",
    UNKNOWN[0],
    UNKNOWN[1],
];

/// Addresses that only the provider knows.
const UNKNOWN: [&str; 2] = ["85.214.132.117", "2a01:cb08:8a3b:9d00:1234:56ff:fe78:9abc"];

const PROFILE: &str = r#"schema = "waypost-profile/1"
[dns]
udp = ["203.0.113.53:53"]
[controls]
web = ["https://203.0.113.25/"]
captive = [{ url = "http://203.0.113.25/generate_204", status = 204, body = "" }]
mx = ["mx.control-a.test"]
mail = ["imap.control-a.test:143"]
[[provider]]
id = "example"
name = "Example Mail"
domains = ["example.test"]
webmail = ["https://mail.example.test/"]
imap = [{ host = "imap.example.test", port = 143, tls = "starttls" }]
smtp = [{ host = "smtp.example.test", port = 587, tls = "starttls" }]
mx = ["mx1.example.test"]
"#;

fn bridge() -> String {
    format!("obfs4 192.0.2.200:443 {FINGERPRINT} cert={CERTIFICATE} iat-mode=0")
}

/// What a provider may know of its client, as it may send it back; not the name of the Wi-Fi, which
/// nobody knows but the client.
fn sent(folder: &Path) -> Vec<String> {
    let mut plain: Vec<String> = CANARIES[..4].iter().map(|name| (*name).to_owned()).collect();
    plain[0] = "kanarienpost@example.test".into();
    plain.extend(CANARIES[5..8].iter().map(|address| (*address).to_owned()));
    plain.push(format!("{}/kanarienheim/x", folder.display()));
    plain.push(CANARIES[11].into());
    plain.extend(UNKNOWN.map(str::to_owned));
    plain.extend([bridge(), format!("cert={CERTIFICATE}")]);
    // Not all of one text after the other: whoever hears a few lines hears something of each.
    let written: Vec<Vec<String>> = plain.iter().map(|text| ways_to_write(text)).collect();
    let mut sent = plain;
    for way in 0..written[0].len() {
        sent.extend(written.iter().map(|text| text[way].clone()));
    }
    sent.push(idna::domain_to_ascii("mail.канарейкин.test").unwrap());
    sent.extend([CANARIES[5], CANARIES[6]].into_iter().chain(UNKNOWN).flat_map(names_of));
    sent
}

fn ways_to_write(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    for before in ["", "a", "ab"] {
        all.push(STANDARD.encode(format!("{before} {text} z")));
    }
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    all.push(STANDARD.encode(&wide));
    for bytes in [text.as_bytes(), &wide] {
        all.push(bytes.iter().map(|byte| format!("{byte:02x}")).collect());
    }
    for sign in ["=", "%"] {
        all.push(text.bytes().map(|byte| format!("{sign}{byte:02X}")).collect());
    }
    all
}

/// What reverse DNS calls an address.
fn names_of(address: &str) -> Vec<String> {
    match address.parse().unwrap() {
        IpAddr::V4(v4) => {
            let [a, b, c, d] = v4.octets();
            let dashed = format!("{a}-{b}-{c}-{d}");
            vec![
                format!("{d}.{c}.{b}.{a}.in-addr.arpa"),
                format!("client-{dashed}.dsl.test"),
                format!("{dashed}.isp.test"),
                format!("p{a:02x}{b:02x}{c:02x}{d:02x}.dip0.test"),
            ]
        }
        IpAddr::V6(v6) => {
            let digits = v6.octets().map(|octet| format!("{octet:02x}")).concat();
            let reversed: Vec<String> = digits.chars().rev().map(String::from).collect();
            vec![
                format!("{}.ip6.arpa", reversed.join(".")),
                format!("dyn-{}.isp.test", address.replace("::", "-0-0-0-").replace(':', "-")),
            ]
        }
    }
}

/// Every file in a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

/// What is to be looked through, and what it is: a PDF and a packed table are opened too.
fn evidence(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all = vec![folder.join("log")];
    all.extend(files(&folder.join("state")));
    all.extend(files(&folder.join("out")));
    let raw = all.into_iter().map(|path| (path.display().to_string(), fs::read(&path).unwrap()));
    let mut all: Vec<_> = raw.collect();
    for level in ["standard", "strict"] {
        let out = |ending| fs::read(folder.join(format!("out/{level}.{ending}"))).unwrap();
        all.push((format!("{level}.pdf, opened"), of_pdf(&out("pdf")).into_bytes()));
        all.push((format!("{level}.parquet, opened"), of_parquet(&out("parquet")).into_bytes()));
    }
    all
}

fn holds(bytes: &[u8], text: &str) -> bool {
    let bytes = bytes.to_ascii_lowercase();
    // Letters beyond ASCII have two cases as well.
    let text = text.to_lowercase();
    bytes.windows(text.len()).any(|part| part == text.as_bytes())
}

#[test]
fn nothing_that_leaves_or_stays_names_the_machine_or_its_owner() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::write(path.join("profile.toml"), PROFILE).unwrap();
    fs::write(path.join("bridges"), bridge()).unwrap();
    fs::write(path.join("sent"), sent(path).join("\n")).unwrap();
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/canary");
    let output = Command::new("timeout")
        .args(["--kill-after=5", "90", "unshare", "--map-root-user", "--mount", "--net", "--uts"])
        .args(["--pid", "--fork", "--mount-proc", "--kill-child"])
        .args(["bash", here.join("machine.sh").to_str().unwrap()])
        .arg(path)
        .arg(env!("CARGO_BIN_EXE_waypost"))
        .arg(here.join("server.py"))
        .output()
        .unwrap();
    let log = fs::read_to_string(path.join("log")).unwrap_or_default();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{:?}: {said}\n{log}", output.status);
    assert!(log.lines().count() > 20, "-v tells what is measured: {log}");

    let evidence = evidence(path);
    assert!(evidence.iter().any(|(name, bytes)| name.ends_with(".sqlite3") && bytes.len() > 8000));
    let mut found = Vec::new();
    for (name, bytes) in &evidence {
        for spelling in CANARIES.into_iter().flat_map(spellings) {
            // Short ones stand in any file by chance.
            if spelling.len() >= 6 && holds(bytes, &spelling) {
                found.push(format!("{spelling:?} in {name}"));
            }
        }
    }
    assert!(found.is_empty(), "{}\n{}", found.join("\n"), path.display());

    // The provider was heard: what it said is in the report that stays with its owner.
    let report = fs::read(path.join("report.json")).unwrap();
    let heard = |canary: &str| spellings(canary).iter().any(|spelling| holds(&report, spelling));
    let unheard: Vec<&str> = CANARIES.into_iter().filter(|canary| !heard(canary)).collect();
    assert_eq!(unheard, ["Kanarien-WLAN"], "the provider did not get through with this");
}
