/** The thread that reads scans, as a program of its own: it is started by its file name. */
import './backend/dokumente/scan-worker.ts';
