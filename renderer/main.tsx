import './app/trusted-types.ts';
import './app/zod-setup.ts';
import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './app/geleit.css';
import './ui/paper/schriften.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';

const wurzel = document.getElementById('fenster');
if (!wurzel) throw new Error('Die Seite hat keinen Platz für das Fenster.');
createRoot(wurzel).render(<App />);
