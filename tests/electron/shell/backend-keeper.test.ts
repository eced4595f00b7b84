import type { MessagePortMain } from 'electron';
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createWaechter, type Prozess, type Waechter } from '../../../electron/shell/backend-keeper.ts';
import { GESPERRT } from '../../../shared/foundation/bridge.ts';

/** A process that writes down what it was told, and ends when the story says so. */
class Prozessattrappe extends EventEmitter implements Prozess {
  readonly nachrichten: unknown[] = [];
  wurdeGetoetet = false;

  postMessage(nachricht: unknown, ports: MessagePortMain[] = []): void {
    this.nachrichten.push(ports.length > 0 ? [nachricht, ...ports] : nachricht);
  }

  kill(): boolean {
    this.wurdeGetoetet = true;
    this.emit('exit', 1);
    return true;
  }
}

function aufbau() {
  const prozesse: Prozessattrappe[] = [];
  const wecker = new Set<() => void>();
  const lage = { uhrMs: 0, ausfaelle: 0 };
  const waechter: Waechter = createWaechter({
    starte() {
      const prozess = new Prozessattrappe();
      prozesse.push(prozess);
      return prozess;
    },
    uhrMs: () => lage.uhrMs,
    spaeter(_ms, schritt) {
      wecker.add(schritt);
      return () => wecker.delete(schritt);
    },
    beiAusfall: () => (lage.ausfaelle += 1),
  });
  const port = (name: string) => name as unknown as MessagePortMain;
  return { prozesse, wecker, lage, waechter, port };
}

describe('the keeper of the backend process', () => {
  it('hands the ports of the window to the running process', () => {
    const { prozesse, waechter, port } = aufbau();
    waechter.verbinde(port('a'));
    expect(prozesse.map((prozess) => prozess.nachrichten)).toEqual([[['verbinde', 'a']]]);
  });

  it('ends the process for a lock and starts another, to which a port that came meanwhile goes', () => {
    const { prozesse, wecker, waechter, port } = aufbau();
    waechter.sperre();
    waechter.sperre();
    waechter.verbinde(port('b'));
    prozesse[0]?.emit('exit', 0);
    expect(prozesse.map((prozess) => prozess.nachrichten)).toEqual([['beende'], [['verbinde', 'b']]]);
    expect(wecker.size).toBe(0);
  });

  it('does the same where the window itself has locked', () => {
    const { prozesse } = aufbau();
    prozesse[0]?.emit('message', GESPERRT);
    prozesse[0]?.emit('message', 'something else');
    prozesse[0]?.emit('exit', 0);
    expect(prozesse.map((prozess) => prozess.nachrichten)).toEqual([['beende'], []]);
  });

  it('tells the process of a folder and answers with the handle that it gives it', async () => {
    const { prozesse, waechter } = aufbau();
    const [erster, zweiter] = [waechter.nenneOrdner('/stick'), waechter.nenneOrdner('/netz')];
    expect(prozesse[0]?.nachrichten).toEqual([{ ordner: '/stick' }, { ordner: '/netz' }]);
    prozesse[0]?.emit('message', { ordnerHandle: '' });
    prozesse[0]?.emit('message', { ordnerHandle: 'eins' });
    prozesse[0]?.emit('message', { ordnerHandle: 'zwei' });
    expect(await Promise.all([erster, zweiter])).toEqual(['eins', 'zwei']);
  });

  it('answers with none where the process ends first or is ending', async () => {
    const { prozesse, waechter } = aufbau();
    const offene = waechter.nenneOrdner('/stick');
    waechter.sperre();
    const spaete = waechter.nenneOrdner('/stick');
    prozesse[0]?.emit('exit', 0);
    expect(await Promise.all([offene, spaete])).toEqual([null, null]);
    // An answer that was for nobody any more is not taken for the next question.
    const naechste = waechter.nenneOrdner('/stick');
    prozesse[0]?.emit('message', { ordnerHandle: 'alt' });
    prozesse[1]?.emit('message', { ordnerHandle: 'neu' });
    expect(await naechste).toBe('neu');
  });

  it('ends a process from outside that does not end itself in time', () => {
    const { prozesse, wecker, waechter } = aufbau();
    waechter.sperre();
    for (const schritt of [...wecker]) schritt();
    expect(prozesse.map((prozess) => prozess.wurdeGetoetet)).toEqual([true, false]);
  });

  it('starts a process that fell over anew, but gives up when it goes on falling', () => {
    const { prozesse, lage } = aufbau();
    for (let fall = 0; fall < 4; fall += 1) prozesse.at(-1)?.emit('exit', 1);
    expect([prozesse.length, lage.ausfaelle]).toEqual([4, 1]);
  });

  it('does not count falls that lie more than a minute back', () => {
    const { prozesse, lage } = aufbau();
    for (let fall = 0; fall < 10; fall += 1) {
      prozesse.at(-1)?.emit('exit', 1);
      lage.uhrMs += 30_000;
    }
    expect([prozesse.length, lage.ausfaelle]).toEqual([11, 0]);
  });

  it('waits at the end until the process is gone, and starts no other', async () => {
    const { prozesse, waechter } = aufbau();
    let istZuEnde = false;
    const ende = waechter.beende().then(() => (istZuEnde = true));
    await Promise.resolve();
    expect(istZuEnde).toBe(false);
    prozesse[0]?.emit('exit', 0);
    await ende;
    expect(prozesse.map((prozess) => prozess.nachrichten)).toEqual([['beende']]);
  });

  it('ends also where a lock is under way', async () => {
    const { prozesse, waechter } = aufbau();
    waechter.sperre();
    const ende = waechter.beende();
    prozesse[0]?.emit('exit', 0);
    await ende;
    expect(prozesse.length).toBe(1);
  });
});
