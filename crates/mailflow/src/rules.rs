//! The words by which mail servers say why: one table, read from the top, the first rule that fits
//! wins. The phrases are those that the servers' own sources and documentation print.
//!
//! In a pattern `|` at an end stands for the edge of a word; all patterns of a rule must be in the
//! text. Text and patterns are in lower case, `ё` is `е`, white space is one space.

use crate::Cause::{self, *};
use waypost_model::Confidence::{self, *};

/// Who may have said it for a rule to apply.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum By {
    /// The sending server, of itself.
    Local,
    /// The other server, in a reply.
    Remote,
    /// Either.
    Any,
}

/// One line of the table.
pub(crate) struct Rule {
    pub(crate) all: &'static [&'static str],
    pub(crate) by: By,
    pub(crate) cause: Cause,
    pub(crate) confidence: Confidence,
}

/// One rule for each of the phrases.
macro_rules! rules {
    ($($by:ident $cause:ident $confidence:ident: $([$($word:literal)+])+;)+) => {
        &[$($(Rule { all: &[$($word),+], by: By::$by, cause: $cause, confidence: $confidence },)+)+]
    };
}

/// What the sending server says of its own look-ups and connections. It stands before everything
/// else, and none of it is ever applied to a reply of the other server.
#[rustfmt::skip]
pub(crate) static OWN: &[Rule] = rules! {
    // Names come before connections: "name server … connection timed out" is no cut path.
    Local DnsFailed Certain:
        ["host not found, try again"] ["name service error" "try again"] ["host lookup did not complete"]
        ["name server" "host name lookup failure"] ["name server" "timed out"] ["name server" "timeout"]
        ["cname lookup failed temporarily"] ["dns error" "servfail"] ["dns error" "timed out"]
        ["dns error" "timeout"] ["dns lookup" "timed out"] ["4.4.312"] ["dns query failed" "serverfailure"]
        ["dns query failed" "timeout"] ["malformed or unexpected name server reply"] ["dns server" "timed out"]
        ["servfail"] ["temporary failure in name resolution"] ["mx lookup" "temporar"] ["dns" "temporary error"];
    Local NoSuchDomain Certain:
        ["name service error" "host not found"] ["host unknown"] ["host not found"] ["nxdomain"]
        ["couldn't find any host named"] ["domain does not exist"] ["domain doesn't exist"]
        ["infodomainnonexistent"] ["5.4.310"] ["4.4.310"] ["domain name not found"] ["no such domain"]
        ["domain" "couldn't be found"] ["domain" "could not be found"] ["unknown host"] ["домен" "не найден"]
        ["домен" "не существует"] ["не удалось найти домен"] ["unresolvable domain"] ["no such host"] ["non-existent domain"];
    Local NoSuchDomain Likely:
        ["no data record of requested type"] ["does not accept mail (nullmx)"] ["nullmx"] ["null mx"]
        ["mx records point to non-existent hosts"] ["no mx record"] ["no mx found"] ["unable to find mx"]
        ["unrouteable mail domain"] ["no relevant answers"];
    Local DnsFailed Likely:
        ["name service error"] ["dns query failed"] ["dns error"] ["unable to resolve"] ["couldn't resolve"]
        ["could not resolve"] ["name resolution"] ["dns lookup failed"] ["dns failure"] ["mx lookup failed"]
        ["domain name lookup failed"];
    // Encryption comes before connections: a handshake is on a connection that stands.
    Local TlsFailed Certain:
        ["tls is required, but was not offered"] ["tls required but not supported"] ["starttls" "required"]
        ["cannot start tls"] ["tls handshake"] ["ssl handshake"] ["certificate verif"] ["certificate not trusted"]
        ["certificate validation"] ["server certificate"] ["tls session"] ["a tls session is required"]
        ["starttls is required"] ["tls required"] ["tls negotiation"] ["4.7.5"] ["starttlsfailure"]
        ["tlsa-"] ["4.7.320"] ["4.7.321"] ["4.7.322"] ["4.7.323"] ["4.7.324"] ["4.7.325"] ["|dane|"] ["mta-sts"] ["cannot authenticate" "tls"]
        ["starttls not supported"] ["server does not support tls"] ["peer certificate"] ["шифрован"] ["starttls failed"];
    // The way itself.
    Local PathUnreachable Certain:
        ["no route to host"] ["network is unreachable"] ["network unreachable"] ["host is unreachable"]
        ["host unreachable"] ["destination unreachable"] ["ehostunreach"] ["enetunreach"] ["winsock error code: 10065"]
        ["winsock error code: 10051"] ["socket error code 10065"] ["socket error code 10051"] ["нет маршрута"]
        ["сеть недоступна"] ["узел недоступен"] ["unreachable host"];
    Local PathReset Certain:
        ["connection reset"] ["reset by peer"] ["connection was reset"] ["econnreset"] ["winsock error code: 10054"]
        ["socket error code 10054"] ["соединение сброшено"] ["forcibly closed by the remote host"]
        ["соединение было сброшено"] ["connection" "reset by"] ["tcp reset"];
    Local PathTimeout Certain:
        ["connection timed out"] ["operation timed out"] ["connect timed out"] ["connection timeout"]
        ["connect timeout"] ["etimedout"] ["winsock error code: 10060"] ["socket error code 10060"]
        ["conversation with" "timed out"] ["while connected to" "timeout"] ["smtp timeout"] ["sockettimedout"]
        ["did not properly respond after a period of time"] ["время ожидания соединения"] ["connect to" "timed out"]
        ["соединение" "тайм-аут"] ["превышено время ожидания"] ["истекло время ожидания"]
        ["timed out while connecting"] ["timeout while connecting"] ["connection attempt timed out"]
        ["timed out connecting"] ["timeout connecting"] ["timeout after connection"] ["timed out" "requests to connect"]
        ["read timeout"] ["timed out" "initial connection"] ["timeout waiting for" "response"] ["timeout waiting for" "greeting"]
        ["превышен интервал ожидания"] ["таймаут соединения"] ["таймаут" "подключени"] ["i/o timeout"];
    // A lost connection is as often the other server's choice: it is said with that doubt.
    Local PathReset Possible:
        ["lost connection with"] ["but connection died"] ["connection lost"] ["connection broken"] ["broken pipe"]
        ["connection to" "was lost"] ["соединение разорвано"] ["read error from"];
    Local ServerError Likely:
        ["connection refused"] ["econnrefused"] ["code: 10061"] ["code 10061"] ["в соединении отказано"]
        ["closed connection in response"] ["refused connection"] ["connection was closed"] ["connection closed"]
        ["connection dropped"] ["closed the connection"] ["соединение отклонено"] ["unexpectedly closed"]
        ["mail loop"] ["too many hops"] ["mail for" "loops back to myself"] ["bad smtp greeting"] ["protocol error"]
        ["but greeting failed"] ["too many \"received\""] ["routing loop"] ["hop count exceeded"] ["looping"];
};

/// What either server says of the mail, the mailbox and its rules.
#[rustfmt::skip]
pub(crate) static TOLD: &[Rule] = rules! {
    Any RefusedByOrder Certain:
        ["roskomnadzor"] ["роскомнадзор"] ["|rkn|"] ["|ркн|"] ["149-фз"] ["|149-fz|"] ["court order"] ["court decision"]
        ["решению суда"] ["решением суда"] ["решения суда"] ["legal reasons"] ["legal demand"] ["by order of the"]
        ["government order"] ["state order"] ["order of the government"] ["генеральной прокуратур"] ["генпрокуратур"]
        ["prosecutor general"] ["general prosecutor"] ["prosecutor's office"] ["запрещенных сайтов"] ["реестр" "запрещен"]
        ["на территории российской федерации"] ["|ofac|"] ["sanctions"] ["|фсб|"] ["|fsb|"] ["federal security service"]
        ["blocked by the authorities"] ["law enforcement"] ["sayılı kanun"] ["court ruling"]
        ["registry of banned"] ["banned" "federal law"] ["blocked" "federal law"] ["blocked" "government"]
        ["по требованию" "надзор"] ["федеральн" "закон" "блокир"] ["в соответствии с федеральным законом"]
        ["restricted by law"] ["judicial order"] ["decree no"] ["by decree"] ["ministry of" "block"];
    Any RefusedByOrder Likely:
        ["по требованию" "орган"] ["законодательств" "запрещ"] ["законодательств" "блокир"] ["restricted in your country"] ["national regulator"]
        ["at the request of" "authorit"];

    // Encryption asked for by the other server.
    Any TlsFailed Certain:
        ["must issue a starttls"] ["starttls command first"] ["starttls" "required"] ["tls required"] ["requires tls"]
        ["require tls"] ["tls is required"] ["encryption required"] ["encryption needed"] ["requires encryption"]
        ["encrypted connection" "require"] ["unencrypted"] ["tls not available"] ["secure connection" "required"] ["|dane|"] ["tlsa-"] ["mta-sts"];

    // Come back later.
    Any Greylisted Certain:
        ["greylist"] ["graylist"] ["grey-list"] ["gray-list"] ["grey list"] ["gray list"] ["postgrey"]
        ["серый список"] ["серые списки"] ["серого списка"] ["серых списк"] ["грейлист"] ["temporarily deferred due to first contact"];
    Remote Greylisted Likely:
        ["4.7.1 please try again"] ["4.7.1 try again"] ["try again in" "second"] ["try again in" "minute"] ["verification in progress"];

    Any AuthFailed Certain:
        ["dmarc"] ["|spf|"] ["|dkim|"] ["unauthenticated email"] ["unauthenticated sender"] ["sender policy framework"]
        ["5.7.26"] ["5.7.23"] ["5.7.20|"] ["5.7.21|"] ["5.7.22|"] ["5.7.27"] ["5.7.509"] ["5.7.515"] ["required authentication level"] ["email authentication checks"]
        ["sender authentication" "fail"] ["authentication results" "fail"] ["sender id" "fail"] ["domainkeys"];

    // Rate before reputation: both name the address that sent too much.
    Any RateLimited Certain:
        ["rate limit"] ["rate-limit"] ["ratelimit"] ["too many connections"] ["too many concurrent"] ["too many messages"]
        ["too many recipients"] ["too quickly"] ["at a rate that"] ["throttl"] ["slow down"] ["daily user sending"]
        ["sending limit"] ["sending quota"] ["sending rate"] ["exceeded the rate"] ["unusual rate"] ["message rate"]
        ["messages per hour"] ["emails per hour"] ["per hour limit"] ["hourly limit"] ["daily limit"] ["too much mail"]
        ["too many emails"] ["too many mails"] ["connection rate"] ["connection limit"] ["too frequent"] ["слишком много писем"]
        ["слишком много соединений"] ["лимит отправ"] ["превышен лимит"] ["слишком часто"] ["excessive number of"] ["too many sessions"]
        ["sent too many"] ["volume" "temporarily deferred"] ["maximum number of messages"] ["too many invalid recipients"];

    // The size of a mail before the size of a mailbox, but "mailbox size" before both.
    Any MailboxFull Certain:
        ["mailbox size"] ["mailbox" "full"] ["|inbox| is full"] ["over quota"] ["overquota"] ["over its quota"] ["over the quota"]
        ["quota exceeded"] ["exceeded" "quota"] ["exceeds" "quota"] ["exceeding" "quota"] ["out of storage"] ["user storage"]
        ["storage space" "user"] ["storage space" "mailbox"] ["storage limit"] ["storage quota"] ["quota exceed"]
        ["too many messages on server"] ["|overquotatemp|"] ["disk quota"] ["ящик" "переполнен"] ["ящик" "полон"]
        ["превышена квота"] ["квота" "превышен"] ["квоту"] ["box is full"] ["not enough space in" "mailbox"] ["quotaexceeded"]
        ["переполнен"] ["not enough storage space"] ["inbox" "full"] ["mail folder" "full"] ["maildir over"] ["ящика" "нет места"];
    Any TooLarge Certain:
        ["message size exceeds"] ["message too large"] ["message is too large"] ["too large"] ["too big"] ["size limit"]
        ["maximum message size"] ["exceeds fixed maximum"] ["message length exceeds"] ["exceeds" "message size"]
        ["exceeds the maximum"] ["exceeded maximum" "size"] ["max message size"] ["слишком больш"] ["размер письма"]
        ["размер сообщения"] ["превышает" "размер"] ["5.3.4"] ["message size" "exceed"] ["larger than"] ["maximum size"] ["size of the message"]
        ["message file too big"];

    // The sender's own account or domain, not the recipient's.
    Any RefusedPolicy Certain:
        ["message sending for this account"] ["sender address rejected"] ["domain of sender"] ["sender domain"]
        ["sender rejected"] ["sender denied"] ["bad sender"] ["sender address" "does not exist"] ["sender verify failed"]
        ["sender not"] ["invalid sender"] ["sender verification"] ["reverse dns"] ["ptr record"] ["|ptr|"] ["reverse hostname"] ["|rdns|"]
        ["helo command rejected"] ["|helo|" "invalid"] ["|ehlo|" "invalid"] ["bad helo"] ["invalid helo"] ["|fcrdns|"]
        ["cannot find your hostname"] ["cannot find your reverse"] ["not allowed to send"] ["not permitted to send"]
        ["administrative prohibition"] ["administratively prohibited"] ["recipresolver.notallowed"] ["restrictdistributiongroup"]
        ["only accepts mail from"] ["only accepts messages from"] ["whitelist"] ["not accepting mail from"] ["null sender"]
        ["resolver.rst"] ["delivery not authorized"] ["5.7.124"] ["5.7.133"] ["5.7.134"]
        ["client host rejected: access denied"] ["transport.rules.rejectmessage"] ["5.7.129"] ["transport rule"];

    Any RelayDenied Certain:
        ["relay access denied"] ["relaying denied"] ["relay denied"] ["relaying not allowed"] ["relay not permitted"]
        ["relaying not permitted"] ["not permitted to relay"] ["unable to relay"] ["do not relay"] ["does not relay"]
        ["relaying is not"] ["relaying to"] ["prohibited to relay"] ["relaying prohibited"] ["list of allowed rcpthosts"] ["not allowed to relay"]
        ["authentication required"] ["authentication is required"] ["must be authenticated"] ["must authenticate"]
        ["smtp auth"] ["authentication credentials"] ["no relaying"] ["relay not allowed"] ["not configured to relay"]
        ["пересылка" "запрещ"] ["релей"] ["требуется авторизация"] ["attributed messages" "relay"] ["tenantattribution"];

    // A link or a domain on a list is content; an address on a list is reputation.
    Any ContentRejected Certain:
        ["surbl"] ["uribl"] ["blacklisted url"] ["blocked url"] ["url" "blacklist"] ["links" "blocked"] ["domain" "dbl.spamhaus"];
    Any RefusedReputation Certain:
        ["spamhaus"] ["|rbl|"] ["|rbls|"] ["|dnsbl|"] ["|dnsrbl|"] ["blacklist"] ["black list"] ["block list"] ["blocklist"] ["block-list"] ["denylist"]
        ["reputation"] ["spamcop"] ["barracudacentral"] ["|sorbs|"] ["senderscore"] ["uceprotect"] ["banned sending ip"]
        ["banned sender"] ["suspected spam source"] ["spam source"] ["ip address" "blocked"] ["ip" "has been blocked"]
        ["your ip" "block"] ["ip" "is blocked"] ["your ip" "reject"] ["your network" "block"] ["ip address" "listed"] ["dynamic ip"] ["dynamic/residential"]
        ["|s3140|"] ["|s3150|"] ["part of their network is on our block"] ["blocked using"] ["|pbl|"] ["|sbl|"] ["|xbl|"]
        ["черный список"] ["черном списке"] ["черных списк"] ["черные списки"] ["ip-адрес" "заблокирован"] ["ip" "репутаци"] ["репутаци"]
        ["your server" "listed"] ["too much spam from your"] ["spam from your ip"] ["client host" "blocked"]
        ["5.7.606"] ["5.7.511"] ["5.7.708"] ["abusix"] ["bad ip"] ["poor sender"] ["blocked" "spam" "ip"] ["|tss04|"] ["|ts03|"];

    Any ContentRejected Certain:
        ["detected as spam"] ["classified as spam"] ["considered spam"] ["identified as spam"] ["rejected as spam"]
        ["spam message rejected"] ["spam message"] ["spam content"] ["spam score"] ["looks like spam"] ["likely unsolicited"]
        ["is spam"] ["as spam"] ["this message contains a virus"] ["virus"] ["malware"] ["phish"] ["message content rejected"]
        ["content rejected"] ["rejected due to content"] ["content restriction"] ["content policy"] ["banned file"]
        ["banned extension"] ["blocked attachment"] ["blocked" "attachment"] ["attachment" "not allowed"] ["attachment" "forbidden"]
        ["attachment" "reject"] ["attachment type"] ["prohibited content"] ["|spam|" "reject"] ["вирус"] ["похоже на спам"] ["спам"]
        ["вложени" "запрещ"] ["message content" "security"] ["unsolicited"] ["undesirable content"] ["content violation"]
        ["suspicious" "message"] ["suspicious" "attachment"] ["potential security issue"] ["message" "filtered"] ["|spam|"] ["message content"];

    Any MailboxDisabled Certain:
        ["account" "disabled"] ["mailbox" "disabled"] ["user" "disabled"] ["recipient" "disabled"] ["is disabled"] ["account" "inactive"] ["mailbox" "inactive"]
        ["user" "inactive"] ["recipient" "inactive"] ["is inactive"] ["suspended"] ["deactivated"] ["account" "locked"] ["mailbox" "locked"]
        ["account" "expired"] ["mailbox" "expired"] ["no longer active"] ["not active"] ["mailbox" "frozen"] ["user" "frozen"] ["account closed"] ["account has been closed"] ["discontinued"]
        ["ящик" "заблокирован"] ["ящик" "отключен"] ["ящик" "неактив"] ["учетная запись" "заблокирован"] ["пользователь заблокирован"] ["неактивен"]
        ["account" "blocked"] ["user" "is blocked"] ["over quota and inactive"] ["mailbox" "blocked"] ["account that you tried to reach is disabled"] ["account has been disabled"]
        ["account" "deleted"] ["account" "terminated"];

    Any NoSuchMailbox Certain:
        ["user unknown"] ["unknown user"] ["no such user"] ["user not found"] ["user doesn't exist"] ["user does not exist"]
        ["no mailbox here by that name"] ["mailbox not found"] ["no such mailbox"] ["invalid mailbox"] ["unknown mailbox"]
        ["mailbox does not exist"] ["mailbox doesn't exist"] ["invalid recipient"] ["recipient not found"] ["recipnotfound"] ["recipientnotfound"]
        ["unknown recipient"] ["recipient unknown"] ["recipient does not exist"] ["recipient doesn't exist"] ["no such recipient"]
        ["account does not exist"] ["account doesn't exist"] ["account that you tried to reach does not exist"]
        ["address couldn't be found"] ["address could not be found"] ["address does not exist"] ["address doesn't exist"] ["address wasn't found"] ["unknown address"] ["address unknown"]
        ["bad destination mailbox"] ["virtual mailbox table"] ["virtual alias table"] ["local recipient table"] ["relay recipient table"]
        ["undeliverable address"] ["unknown local part"] ["unknown local-part"] ["addressee unknown"] ["unrouteable address"] ["no such address"] ["no such person"] ["user has moved"]
        ["нет такого пользовател"] ["пользователь не найден"] ["пользователь не существует"] ["не существует"] ["неизвестный пользователь"] ["нет такого ящика"] ["нет такого адреса"]
        ["пользователя" "не сущест"] ["адрес" "не найден"] ["ящик не найден"] ["получатель не найден"] ["user" "not known"] ["not a known user"] ["not known here"] ["does not have an account"] ["doesn't have a" "account"]
        ["no account by that name"] ["account not found"] ["isn't a valid"] ["not a valid mailbox"] ["not a valid user"] ["no valid recipients"] ["recipient is not"] ["resolver.adr"] ["no longer on server"] ["mailbox is unavailable" "550"] ["not our customer"] ["no local mailbox"]
        ["this user doesn't have"] ["recipient address rejected: access denied" "5.4.1"] ["recipient address rejected: undeliverable"] ["verify recipient"] ["recipient verify failed"] ["5.1.10"] ["mailbox unavailable"] ["no mailbox"] ["does not exist"] ["doesn't exist"] ["nosuchuser"];

    // The domain, as another server or a smart host sees it.
    Any NoSuchDomain Certain:
        ["recipient address rejected: domain not found"] ["domain not found"] ["no such domain"] ["host unknown"]
        ["unknown domain"] ["domain" "nxdomain"] ["bad destination system"] ["5.1.2"];

    Any ServerError Likely:
        ["internal error"] ["internal server error"] ["local error"] ["system error"] ["system problem"] ["insufficient system"] ["system storage"]
        ["out of memory"] ["no space left"] ["temporary failure"] ["temporary problem"] ["temporary system"] ["temporarily unavailable"] ["service unavailable"]
        ["service not available"] ["service is unavailable"] ["server busy"] ["server is busy"] ["too busy"] ["too many hops"] ["mail loop"] ["backend"] ["temporary local"]
        ["resources temporarily"] ["shutting down"] ["server error"] ["queue file write error"] ["temporary lookup failure"] ["lookup error"] ["configuration error"] ["not accepting messages"]
        ["try again later"] ["временно недоступ"] ["временная ошибка"] ["внутренняя ошибка"] ["routing loop"] ["looping"] ["closing connection"] ["load average"] ["insufficient disk"] ["mail system" "full"] ["storage temporarily"] ["mail server temporarily rejected"];

    // Of another server's session, not of a path of ours.
    Remote ServerError Likely: ["timeout exceeded"] ["timed out"] ["timeout"];

    Any RefusedPolicy Likely:
        ["access denied"] ["policy"] ["not authorized"] ["not authorised"] ["unauthorized"] ["prohibited"] ["blocked"] ["not allowed"] ["permission denied"] ["rejected"] ["denied"]
        ["refused"] ["restricted"] ["запрещен"] ["отклонен"] ["политик"] ["не принимает"] ["not accepted"] ["prohibit"] ["refuse"];
};

/// What is left to say when nothing above fits a statement of the sending server.
#[rustfmt::skip]
pub(crate) static LAST: &[Rule] = rules! {
    Local Expired Certain:
        ["retry timeout exceeded"] ["retry time exceeded"] ["queue too long"] ["in the queue too long"] ["message expired"] ["queue.expired"] ["delivery time expired"]
        ["undeliverable: expired"] ["failing for a long time"] ["4.4.7"] ["retries exceeded"] ["delivery expired"] ["could not be delivered for"] ["maximum retry"] ["expired"] ["after multiple retries"]
        ["срок хранения"] ["истек срок"] ["time limit exceeded"] ["retrytimeout"] ["tried for too long"] ["cannot be delivered within"] ["wasn't able to establish an smtp connection"];
};
