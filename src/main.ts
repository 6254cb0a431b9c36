import { hydrate } from 'svelte';
import App from './app/App.svelte';
import { loadLateType } from './app/late-type.ts';
import { listen, start } from './app/router.svelte.ts';
import { view } from './app/screen.svelte.ts';
import './app/style/tokens.css';
import './app/style/base.css';

await start(document.getElementById('page-data')!.textContent);
hydrate(App, { target: document.getElementById('app')!, props: { view } });
listen();
loadLateType();
