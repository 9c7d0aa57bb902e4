import { Channel, invoke } from '@tauri-apps/api/core';
import type { Backend } from './backend';
import type { Event } from './types';

/** The real engine, behind Tauri's commands. */
export function tauri(): Backend {
  return {
    about: () => invoke('about'),
    settings: () => invoke('settings'),
    setSettings: (settings) => invoke('set_settings', { input: settings }),
    providers: () => invoke('providers'),
    check: (request, tell) => {
      return invoke('check', { input: request, tell: new Channel<Event>(tell) });
    },
    cancel: (id) => invoke('cancel', { input: { id } }),
    say: (report, lang) => invoke('say', { input: { report, lang } }),
  };
}
