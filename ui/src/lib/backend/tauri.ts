import type { Backend, Checked } from './backend';
import { commands } from './bindings';
import type { Event, Report, Settings } from './types';

/**
 * The real engine, behind Tauri's commands. Its window has no Tor to offer yet, so that the page
 * neither asks for it nor shows a setting.
 */
export function tauri(): Backend {
  const chosen = ({ lang, theme, history, keep_days, contact_consent }: Settings) => ({
    lang,
    theme,
    history,
    keep_days,
    contact_consent,
  });
  return {
    about: async () => ({ ...(await commands.about()), tor: false }),
    settings: async () => ({ ...(await commands.settings()), tor: 'off' }),
    setSettings: async (settings) => ({
      ...(await commands.setSettings(chosen(settings))),
      tor: 'off',
    }),
    providers: () => commands.providers(),
    check: async ({ id, who, lang }, tell) => {
      const input = { id, who, services: null, lang };
      return (await commands.check(input, (event) => tell(event as Event))) as Checked;
    },
    cancel: async (id) => {
      await commands.cancel({ id });
    },
    say: async (report, lang) => (await commands.say({ report: report as never, lang })) as Report,
  };
}
