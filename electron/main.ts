import { starteDesktop } from './shell/desktop.ts';

/** The desktop program: windows, dialogs, menu and printing. It holds no data; the backend is a process of its own. */
starteDesktop();
