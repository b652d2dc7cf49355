/**
 * A treadmill without hardware: the browser's own Bluetooth emulation (the `BluetoothEmulation` domain of the DevTools
 * protocol) answers what the app reads and writes, byte for byte, and a belt behind it moves.
 */
import type { Browser, CDPSession, Page } from 'playwright-core';

/** Linux has Web Bluetooth behind a switch. */
export const bluetoothFlags = ['--enable-blink-features=WebBluetooth'];

const address = '09:09:09:09:09:09';
const uuid = (number: number): string => `0000${number.toString(16).padStart(4, '0')}-0000-1000-8000-00805f9b34fb`;
const [features, data, speedRange, gradeRange, control] = [0x2acc, 0x2acd, 0x2ad4, 0x2ad5, 0x2ad9];

interface Behaviour {
  /** 1 = done, 5 = control not permitted. */
  readonly answer: number;
  /** What it makes of a speed: 1.609 takes it as miles an hour. */
  readonly takes: number;
}

export interface EmulatedTreadmill {
  /** Every write to the control point, in hexadecimal. */
  readonly writes: readonly string[];
  readonly speedKmh: () => number;
  /** The runner's hand on the console. */
  set(speedKmh: number, gradePercent: number): void;
  /** So many seconds go by on the treadmill: it moves, and tells so each second. */
  run(seconds: number): Promise<void>;
  goAway(): Promise<void>;
}

/** Protocol events that the typed client does not know. */
interface Emulation {
  send(method: string, parameters?: object): Promise<{ serviceId: string; characteristicId: string }>;
  on(event: string, listener: (event: Operation) => void): unknown;
}
interface Operation {
  readonly address: string;
  readonly characteristicId: string;
  readonly type: string;
  readonly data?: string;
}

const toward = (from: number, to: number, by: number): number => from + Math.max(-by, Math.min(by, to - from));

/**
 * Puts a treadmill near the browser and lets the page find it; the chooser's question is answered with it.
 *
 * The emulation cannot push notifications, so the characteristics can be read too, and reading one raises the same event
 * on the same object in the page.
 */
export async function emulateTreadmill(
  browser: Browser,
  page: Page,
  { answer, takes }: Behaviour,
): Promise<EmulatedTreadmill> {
  const session: CDPSession = await browser.newBrowserCDPSession();
  const emulation = session as unknown as Emulation;
  const send = (method: string, parameters?: object) => emulation.send(`BluetoothEmulation.${method}`, parameters);
  await send('enable', { state: 'powered-on', leSupported: true });
  await send('simulatePreconnectedPeripheral', {
    address,
    name: 'Fake treadmill',
    manufacturerData: [],
    knownServiceUuids: [uuid(0x1826)],
  });
  const { serviceId } = await send('addService', { address, serviceUuid: uuid(0x1826) });
  const values = new Map<string, Buffer>();
  const ids = new Map<number, string>();
  const add = async (number: number, properties: object, value: readonly number[]): Promise<void> => {
    const characteristicUuid = uuid(number);
    const { characteristicId } = await send('addCharacteristic', { serviceId, characteristicUuid, properties });
    ids.set(number, characteristicId);
    values.set(characteristicId, Buffer.from(value));
  };
  await add(features, { read: true }, [0x0c, 0x14, 0, 0, 3, 0, 0, 0]);
  await add(speedRange, { read: true }, [0x50, 0, 0x40, 0x06, 10, 0]); // 0.8–16 km/h
  await add(gradeRange, { read: true }, [0, 0, 0x78, 0, 5, 0]); // 0–12 %
  await add(data, { read: true, notify: true }, []);
  await add(control, { read: true, write: true, indicate: true }, []);
  for (const number of [data, control]) {
    await send('addDescriptor', { characteristicId: ids.get(number), descriptorUuid: uuid(0x2902) });
  }

  await page.addInitScript(() => {
    interface Characteristic {
      readonly uuid: string;
      startNotifications: (this: Characteristic) => Promise<unknown>;
    }
    const scope = globalThis as unknown as {
      BluetoothRemoteGATTCharacteristic: { prototype: Characteristic };
      listened: Record<string, Characteristic>;
    };
    scope.listened = {};
    const { prototype } = scope.BluetoothRemoteGATTCharacteristic;
    const original = prototype.startNotifications;
    prototype.startNotifications = function listen(this: Characteristic) {
      scope.listened[this.uuid.slice(4, 8)] = this;
      return original.call(this);
    };
  });
  const notify = async (number: number, value: Buffer): Promise<void> => {
    values.set(ids.get(number) ?? '', value);
    await page.evaluate(async (key) => {
      const { listened } = globalThis as unknown as { listened: Record<string, { readValue(): Promise<unknown> }> };
      await listened[key]?.readValue();
    }, number.toString(16));
  };

  const writes: string[] = [];
  let [now, target] = [
    { speedKmh: 0, gradePercent: 0 },
    { speedKmh: 0, gradePercent: 0 },
  ];
  let metres = 0;
  /** One operation at a time on the one characteristic, as on the air. */
  let last: Promise<unknown> = Promise.resolve();
  const obey = (command: Buffer): void => {
    writes.push(command.toString('hex'));
    const op = command[0] ?? 0;
    if (answer === 1 && op === 2) target = { ...target, speedKmh: (command.readUInt16LE(1) / 100) * takes };
    if (answer === 1 && op === 3) target = { ...target, gradePercent: command.readInt16LE(1) / 10 };
    if (answer === 1 && op === 8) target = { ...target, speedKmh: 0 };
    setTimeout(() => {
      last = last.then(() => notify(control, Buffer.from([0x80, op, answer])));
    }, 10);
  };
  emulation.on('BluetoothEmulation.gattOperationReceived', ({ type }) => {
    void send('simulateGATTOperationResponse', { address, type, code: 0 });
  });
  emulation.on('BluetoothEmulation.descriptorOperationReceived', (event) => {
    void send('simulateDescriptorOperationResponse', { ...event, code: 0 });
  });
  emulation.on('BluetoothEmulation.characteristicOperationReceived', ({ characteristicId, type, data: written }) => {
    const value = type === 'read' ? { data: (values.get(characteristicId) ?? Buffer.alloc(0)).toString('base64') } : {};
    void send('simulateCharacteristicOperationResponse', { characteristicId, type, code: 0, ...value });
    if (type === 'write' && written !== undefined) obey(Buffer.from(written, 'base64'));
  });

  const chooser = (await page.context().newCDPSession(page)) as unknown as {
    send(method: string, parameters?: object): Promise<unknown>;
    on(event: string, listener: (event: { id: string; devices: readonly { id: string }[] }) => void): unknown;
  };
  await chooser.send('DeviceAccess.enable');
  let chosen = false;
  chooser.on('DeviceAccess.deviceRequestPrompted', ({ id, devices: [device] }) => {
    // A second answer to the same question ends the browser.
    if (chosen || !device) return;
    chosen = true;
    void chooser.send('DeviceAccess.selectPrompt', { id, deviceId: device.id });
  });

  return {
    writes,
    speedKmh: () => now.speedKmh,
    set(speedKmh, gradePercent) {
      now = { speedKmh, gradePercent };
      target = now;
    },
    async run(seconds) {
      for (let second = 0; second < seconds; second += 1) {
        now = {
          speedKmh: toward(now.speedKmh, target.speedKmh, 0.6),
          gradePercent: toward(now.gradePercent, target.gradePercent, 0.4),
        };
        metres += now.speedKmh / 3.6;
        await page.clock.runFor(1000);
        const value = Buffer.alloc(11);
        value.writeUInt16LE(4 + 8, 0);
        value.writeUInt16LE(Math.round(now.speedKmh * 100), 2);
        value.writeUIntLE(Math.floor(metres), 4, 3);
        value.writeInt16LE(Math.round(now.gradePercent * 10), 7);
        value.writeInt16LE(0x7fff, 9);
        last = last.then(() => notify(data, value));
        await last;
        // What the app writes now is answered before the next second.
        await page.waitForTimeout(60);
        await last;
      }
    },
    async goAway() {
      await send('simulateGATTDisconnection', { address });
    },
  };
}
