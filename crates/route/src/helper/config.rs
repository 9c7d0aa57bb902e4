//! The helper's order as arti's configuration.

use super::off_disk::InMemory;
use crate::wire::{Order, Unable};
use arti_client::{TorClientConfig, config::TorClientConfigBuilder};
use std::{fs, io, path::Path};
use toml::{Table, Value};

/// Makes the folders, readable for their owner alone, and the configuration. Where bridges are used,
/// the state lies in memory, and goes with what is handed back.
///
/// # Errors
/// When a folder can't be made, or arti does not accept the network, a bridge or a program.
pub(crate) fn config(order: &Order) -> Result<(TorClientConfig, Option<InMemory>), Unable> {
    let passing = if order.bridges.is_empty() { None } else { Some(InMemory::new(&order.folder)?) };
    let state = passing.as_ref().map_or_else(|| order.folder.join("state"), |it| it.path().into());
    let folders = [state, order.folder.join("cache")];
    for folder in &folders {
        private_folder(folder).map_err(|_| Unable::Folder)?;
    }
    let text = order.directory.as_deref().unwrap_or_default();
    let mut table: Table = toml::from_str(text).map_err(|_| Unable::Settings)?;
    let [state, cache] = folders.each_ref().map(|folder| literal(folder));
    lay(&mut table, "storage", [("state_dir", state), ("cache_dir", cache)]);
    lay(&mut table, "bridges", bridges(order));
    // A relay can make a client hold much of what was sent; without a limit it is the computer's.
    let most = Table::from_iter([("max".to_owned(), "192 MB".into())]);
    lay(&mut table, "system", [("memory", most.into())]);
    // Onion services otherwise give the first relay away to who can watch others for long.
    lay(&mut table, "vanguards", [("mode", "lite".into())]);
    // The parent has its own, shorter waits; these only bound what nobody waits for any more.
    let waits = [("connect_timeout", "60 s".into()), ("resolve_timeout", "30 s".into())];
    lay(&mut table, "stream_timeouts", waits);
    let builder: TorClientConfigBuilder = table.try_into().map_err(|_| Unable::Settings)?;
    Ok((builder.build().map_err(|_| Unable::Settings)?, passing))
}

/// A path in which arti expands nothing.
fn literal(path: &Path) -> Value {
    let path = Value::String(path.to_string_lossy().into_owned());
    Value::Table(Table::from_iter([("literal".to_owned(), path)]))
}

fn bridges(order: &Order) -> Vec<(&'static str, Value)> {
    let strings = |list: &[String]| Value::from(list.to_vec());
    let mut keys = vec![
        ("enabled", Value::Boolean(!order.bridges.is_empty())),
        ("bridges", strings(&order.bridges)),
    ];
    if let Some(program) = &order.program {
        let transport = [
            ("protocols", strings(&program.protocols)),
            ("path", literal(&program.path)),
            ("arguments", strings(&program.arguments)),
            ("run_on_startup", Value::Boolean(true)),
        ];
        let transport = transport.map(|(key, value)| (key.to_owned(), value));
        keys.push(("transports", vec![Table::from_iter(transport)].into()));
    }
    keys
}

/// Lays keys over the table of that name: what a private network says of others stays.
fn lay(table: &mut Table, name: &str, over: impl IntoIterator<Item = (&'static str, Value)>) {
    let there = table.entry(name).or_insert_with(|| Table::new().into());
    if let Value::Table(there) = there {
        there.extend(over.into_iter().map(|(key, value)| (key.to_owned(), value)));
    }
}

/// Makes a folder that nobody but its owner may look into.
pub(crate) fn private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
        builder.mode(0o700).create(path)?;
        fs::set_permissions(path, fs::Permissions::from_mode(0o700))
    }
    #[cfg(not(unix))]
    builder.create(path)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::wire::Program;

    pub(in super::super) fn order(folder: &Path) -> Order {
        Order {
            secret: String::new(),
            directory: None,
            bridges: Vec::new(),
            program: None,
            folder: folder.join("way"),
        }
    }

    #[test]
    fn what_is_ordered_is_accepted_by_arti() {
        let folder = tempfile::tempdir().unwrap();
        assert!(config(&order(folder.path())).is_ok());
        let with_bridges = Order {
            bridges: vec!["192.0.2.1:443 0123456789012345678901234567890123456789".to_owned()],
            program: Some(Program {
                protocols: vec!["obfs4".to_owned()],
                path: "/usr/bin/odd ${NAME} ~".into(),
                arguments: Vec::new(),
            }),
            ..order(folder.path())
        };
        assert!(config(&with_bridges).is_ok());
    }

    #[test]
    fn what_arti_does_not_know_is_told() {
        let folder = tempfile::tempdir().unwrap();
        for directory in ["no toml at all [", "[tor_network]\nauthorities = 7\n"] {
            let order = Order { directory: Some(directory.to_owned()), ..order(folder.path()) };
            assert_eq!(config(&order).err(), Some(Unable::Settings), "{directory}");
        }
        let order = Order { bridges: vec!["no bridge".to_owned()], ..order(folder.path()) };
        assert_eq!(config(&order).err(), Some(Unable::Settings));
    }

    #[cfg(unix)]
    #[test]
    fn folders_are_for_their_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        config(&order(folder.path())).unwrap();
        for name in ["way", "way/state", "way/cache"] {
            let mode = fs::metadata(folder.path().join(name)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o700, "{name}");
        }
    }
}
