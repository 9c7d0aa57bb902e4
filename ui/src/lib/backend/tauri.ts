import type { Backend } from './backend';
import { commands } from './bindings';

/** Whatever a command answers that has nothing to say. */
const done = async (answer: Promise<unknown>): Promise<void> => void (await answer);

/** The real engine, behind Tauri's commands. */
export function tauri(): Backend {
  return {
    about: commands.about,
    settings: commands.settings,
    setSettings: commands.setSettings,
    providers: commands.providers,
    check: (request, tell) => commands.check({ ...request, services: null }, tell),
    cancel: (id) => done(commands.cancel({ id })),
    say: (report, lang) => commands.say({ report, lang }),
    mails: {
      read: (text, lang) => commands.readMail({ text, lang }),
      pick: (lang) => commands.pickMail({ lang }),
    },
    logs: { pick: (lang) => commands.pickLogs({ lang }) },
    exports: { preview: commands.previewExport, save: commands.saveExport },
    history: {
      keeps: commands.historyKeeps,
      openWith: (passphrase) => commands.historyOpenWith({ passphrase }),
      list: commands.historyList,
      show: (id, lang) => commands.historyShow({ id, lang }),
      compare: (before, after, lang) => commands.historyCompare({ before, after, lang }),
      delete: (id) => done(commands.historyDelete({ id })),
      clear: () => done(commands.historyClear()),
    },
    routes: {
      risk: commands.wordsOnRisk,
      open: (request, tell) => done(commands.openRoute(request, tell)),
      close: () => done(commands.closeRoute()),
    },
    bridges: {
      list: commands.bridges,
      add: (text) => commands.addBridges({ text }),
      remove: (label) => done(commands.removeBridge({ label })),
      test: (label) => commands.testBridge({ label }),
      askWords: commands.askBridgesWords,
      ask: (id, country, tell) => commands.askBridges({ id, country }, tell),
      stop: (id) => done(commands.cancel({ id })),
    },
    webmails: {
      open: (request, tell) => done(commands.openWebmail(request, tell)),
      close: () => done(commands.closeWebmail()),
    },
    thunderbirds: {
      list: commands.thunderbird,
      set: (folder, who) => commands.setThunderbird({ folder, who }),
      undo: (folder) => commands.undoThunderbird({ folder }),
    },
  };
}
