// Run inside of Thunderbird, as its own code is: its one account's inbox is fetched, and a mail is sent.
const [root, words, done] = arguments;
(async () => {
  const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
  // What a user would have done before: trust the lab's root, keep the password.
  Cc["@mozilla.org/security/x509certdb;1"]
    .getService(Ci.nsIX509CertDB)
    .addCertFromBase64(root, "CT,C,C");
  const login = Cc["@mozilla.org/login-manager/loginInfo;1"].createInstance(Ci.nsILoginInfo);
  const place = "imap://imap.example.test";
  login.init(place, null, place, "you", "secret", "", "");
  if (!(await Services.logins.searchLoginsAsync({ origin: place })).length)
    await Services.logins.addLoginAsync(login);

  const account = MailServices.accounts.defaultAccount;
  const inbox = await new Promise((found) => {
    const top = account.incomingServer.rootFolder;
    account.incomingServer.performExpand(null);
    const look = () => {
      const inbox = top.getFolderWithFlags(Ci.nsMsgFolderFlags.Inbox);
      if (inbox) found(inbox);
      else setTimeout(look, 100);
    };
    look();
  });
  const fetch = () =>
    new Promise((fetched, no) =>
      inbox.QueryInterface(Ci.nsIMsgImapMailFolder).updateFolderWithListener(null, {
        OnStartRunningUrl() {},
        OnStopRunningUrl(url, status) {
          if (status) no(new Error(`fetching: 0x${(status >>> 0).toString(16)}`));
          else fetched();
        },
      }),
    );
  let header;
  // What it has only just begun to look at may still seem empty.
  for (let tries = 0; tries < 20 && !header; tries++) {
    await fetch();
    header = [...inbox.messages][0];
    if (!header) await new Promise((later) => setTimeout(later, 250));
  }
  if (!header) throw new Error("the inbox is empty");
  const uri = inbox.getUriForMsg(header);
  const text = await new Promise((read, no) => {
    let text = "";
    const listener = {
      QueryInterface: ChromeUtils.generateQI(["nsIStreamListener"]),
      onStartRequest() {},
      onDataAvailable(request, stream, offset, count) {
        const in_ = Cc["@mozilla.org/scriptableinputstream;1"].createInstance(
          Ci.nsIScriptableInputStream,
        );
        in_.init(stream);
        text += in_.read(count);
      },
      onStopRequest(request, status) {
        if (status) no(new Error(`reading: 0x${(status >>> 0).toString(16)}`));
        else read(text);
      },
    };
    MailServices.messageServiceFromURI(uri).streamMessage(uri, listener, null, null, false, "");
  });

  const file = Services.dirsvc.get("TmpD", Ci.nsIFile);
  file.append("to-send.eml");
  await IOUtils.writeUTF8(file.path, words);
  const fields = Cc["@mozilla.org/messengercompose/composefields;1"].createInstance(
    Ci.nsIMsgCompFields,
  );
  const identity = account.defaultIdentity;
  fields.from = identity.email;
  fields.to = "me@example.test";
  await new Promise((sent, no) => {
    const listener = {
      QueryInterface: ChromeUtils.generateQI(["nsIMsgSendListener"]),
      onStartSending() {},
      onProgress() {},
      onSendProgress() {},
      onStatus() {},
      onStopSending(id, status) {
        if (status) no(new Error(`sending: 0x${(status >>> 0).toString(16)}`));
        else sent();
      },
      onGetDraftFolderURI() {},
      onSendNotPerformed() {},
      onTransportSecurityError(id, status) {
        no(new Error(`sending: 0x${(status >>> 0).toString(16)}`));
      },
    };
    Cc["@mozilla.org/messengercompose/send;1"]
      .createInstance(Ci.nsIMsgSend)
      .sendMessageFile(
        identity, account.key, fields, file, false, false, Ci.nsIMsgSend.nsMsgDeliverNow, null,
        listener, null, "",
      );
  });
  done({ text });
})().catch((error) => done({ trouble: String(error) }));
