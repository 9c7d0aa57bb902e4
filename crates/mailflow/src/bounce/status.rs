//! The fields of a delivery status (RFC 3464): one group for the message, one for each recipient.

/// The fields of one group, with their folding undone.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Group(Vec<(String, String)>);

/// More groups or fields than this are not read: no mail has so many recipients in one report.
const MOST_GROUPS: usize = 256;
const MOST_FIELDS: usize = 64;
/// A longer field is cut.
const LONGEST_FIELD: usize = 16 * 1024;

impl Group {
    /// The value of a field by its name, whatever the case.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(given, _)| given.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    /// The value behind the type: `mx.example.test` of `dns; mx.example.test`.
    pub(crate) fn typed(&self, name: &str) -> Option<&str> {
        let value = self.field(name)?;
        let behind = value.split_once(';').map_or(value, |(_, behind)| behind).trim();
        (!behind.is_empty()).then_some(behind)
    }

    /// Whether a field with such a beginning is there.
    pub(crate) fn has_prefix(&self, prefix: &str) -> bool {
        self.0.iter().any(|(name, _)| {
            name.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
        })
    }

    /// Whether it describes a recipient.
    pub(crate) fn is_recipient(&self) -> bool {
        self.field("Final-Recipient").or_else(|| self.field("Original-Recipient")).is_some()
            && (self.field("Action").is_some() || self.field("Status").is_some())
    }
}

/// Splits the text of a delivery status into its groups. Lines that are no field are passed over:
/// in a pasted report, prose stands around the fields.
pub(crate) fn groups(text: &str) -> Vec<Group> {
    let mut groups = Vec::new();
    let mut group = Group::default();
    for line in text.lines() {
        if line.trim().is_empty() {
            close(&mut groups, &mut group);
            if groups.len() >= MOST_GROUPS {
                break;
            }
        } else if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = group.0.last_mut()
                && value.len() < LONGEST_FIELD
            {
                value.push('\n');
                value.push_str(crate::text::head(line.trim(), LONGEST_FIELD));
            }
        } else if let Some((name, value)) = line.split_once(':')
            && !name.is_empty()
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && group.0.len() < MOST_FIELDS
        {
            let again = name.eq_ignore_ascii_case("Final-Recipient") && group.field(name).is_some();
            if again {
                close(&mut groups, &mut group);
            }
            group
                .0
                .push((name.to_owned(), crate::text::head(value.trim(), LONGEST_FIELD).to_owned()));
        }
    }
    close(&mut groups, &mut group);
    groups
}

fn close(groups: &mut Vec<Group>, group: &mut Group) {
    if !group.0.is_empty() {
        groups.push(std::mem::take(group));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_parted_by_blank_lines_and_folded_fields_joined() {
        let read = groups(
            "Reporting-MTA: dns; mail.example.org\r\n\r\nFinal-Recipient: rfc822; a@x.test\r\nAction: failed\r\n\
             Diagnostic-Code: smtp; 550 5.1.1\r\n   unknown\r\n\r\nfinal-recipient: rfc822;b@x.test\r\nstatus: 4.4.1\r\n",
        );
        assert_eq!(read.len(), 3);
        assert_eq!(read[0].typed("reporting-mta"), Some("mail.example.org"));
        assert_eq!(read[1].typed("Diagnostic-Code"), Some("550 5.1.1\nunknown"));
        assert_eq!(read[2].typed("Final-Recipient"), Some("b@x.test"));
        assert!(!read[0].is_recipient() && read[1].is_recipient() && read[2].is_recipient());
    }
}
