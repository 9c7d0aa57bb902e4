import { Channel, invoke } from '@tauri-apps/api/core';
import type { Backend } from './backend';
import type { Event } from './types';

/** The real engine, behind Tauri's commands. */
export function tauri(): Backend {
  return {
    about: () => invoke('about'),
    settings: () => invoke('settings'),
    setSettings: (settings) => invoke('set_settings', { settings }),
    providers: () => invoke('providers'),
    check: (request, tell) => {
      const channel = new Channel<Event>();
      channel.onmessage = tell;
      return invoke('check', { ...request, channel });
    },
    cancel: (id) => invoke('cancel', { id }),
    say: (report, lang) => invoke('say', { report, lang }),
  };
}
