import './lib/shared/design/tokens.css';
import './lib/shared/design/base.css';
import { mount } from 'svelte';
import { App } from './app.svelte';
import Window from './Window.svelte';
import { tauri } from './lib/backend/tauri';

const app = new App(tauri());
mount(Window, { target: document.getElementById('app')!, props: { app } });
