//! Makes `data/networks.bin` and the tests' sample out of two unpacked npm packages.
//!
//! The sample is every source row that touches a stretch of `tests/data/stretches.csv`: dense and
//! sparse stretches, from several registries, some with other systems in between.
//!
//! `cargo run --release -p waypost-netdb --features generate --bin netdb-generate -- DIR DATE`
//! where DIR holds `asn/` and `asn-country/`, each unpacked with `npm pack` and `tar`, and DATE is
//! that of the packages' version. Run it in `crates/netdb`.

use std::{
    error::Error,
    fs::{self, File},
    io::{self, Write},
    net::IpAddr,
    path::Path,
    process::ExitCode,
};

use waypost_netdb::generate::Source;

fn main() -> ExitCode {
    let outcome = match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [directory, date] => generate(Path::new(directory), date),
        _ => Err("give the directory with asn/ and asn-country/, and the date of the data".into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to do where stderr is closed.
            let _ = writeln!(io::stderr(), "netdb-generate: {error}");
            ExitCode::from(2)
        }
    }
}

fn generate(directory: &Path, date: &str) -> Result<(), Box<dyn Error>> {
    let stretches = stretches(&fs::read_to_string("tests/data/stretches.csv")?)?;
    let mut source = Source::default();
    for (package, sample) in [("asn", "systems.csv"), ("asn-country", "countries.csv")] {
        let mut kept = File::create(Path::new("tests/data").join(sample))?;
        for family in ["ipv4", "ipv6"] {
            let path = directory.join(package).join(format!("{package}-{family}.csv"));
            let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            match package {
                "asn" => source.read_systems(text.as_bytes())?,
                _ => source.read_countries(text.as_bytes())?,
            }
            for line in text.lines().filter(|line| touches(line, &stretches)) {
                writeln!(kept, "{line}")?;
            }
        }
    }
    let table = source.table(date)?;
    fs::write("data/networks.bin", &table)?;
    writeln!(io::stderr(), "{} bytes, {} overlapping rows", table.len(), source.overlapping)?;
    Ok(())
}

type Stretch = (IpAddr, IpAddr);

fn stretches(csv: &str) -> Result<Vec<Stretch>, String> {
    csv.lines().map(|line| ends(line).ok_or_else(|| format!("no stretch: {line:?}"))).collect()
}

/// The two addresses at the start of a line.
fn ends(line: &str) -> Option<Stretch> {
    let mut fields = line.split(',').map(str::parse);
    Some((fields.next()?.ok()?, fields.next()?.ok()?))
}

fn touches(line: &str, stretches: &[Stretch]) -> bool {
    ends(line).is_some_and(|(first, last)| {
        stretches
            .iter()
            .any(|&(from, to)| from.is_ipv4() == first.is_ipv4() && first <= to && from <= last)
    })
}
