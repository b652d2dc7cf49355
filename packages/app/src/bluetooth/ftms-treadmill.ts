/** A treadmill over Web Bluetooth: the bytes of `ftms.ts` on the browser's connection. */
import { answerTo, commandBytes, ftms, gradeRange, speedRange, targets, treadmillData } from './ftms.ts';
import type { Answer, Command, Listener, Settable, Treadmill } from './treadmill.ts';

/** FTMS lets a treadmill take its time to answer; ours is as long as the steps are apart at most. */
const answerMs = 3000;

/**
 * Lets the runner choose a treadmill and connects to it; `null` when they chose none. Only in answer to a tap. Rejects when
 * the chosen one cannot be connected, or is no treadmill.
 */
export async function connectTreadmill({ onReading, onGone }: Listener): Promise<Treadmill | null> {
  const device = await navigator.bluetooth
    ?.requestDevice({ filters: [{ services: [ftms.service] }] })
    .catch((problem: unknown) => {
      if (problem instanceof DOMException && problem.name === 'NotFoundError') return undefined;
      throw problem;
    });
  const server = await device?.gatt?.connect();
  if (!device || !server) return null;
  try {
    const service = await server.getPrimaryService(ftms.service);
    const data = await service.getCharacteristic(ftms.treadmillData);
    data.addEventListener('characteristicvaluechanged', () => {
      if (data.value) onReading(treadmillData(data.value));
    });
    const control = await service.getCharacteristic(ftms.control).catch(() => null);
    const settable = control ? await settableOf(service) : nothing;
    await data.startNotifications();
    await control?.startNotifications();
    device.addEventListener('gattserverdisconnected', onGone);
    return {
      name: device.name ?? 'Treadmill',
      settable,
      send: control ? sender(control) : () => Promise.resolve('refused'),
      disconnect: () => {
        device.removeEventListener('gattserverdisconnected', onGone);
        server.disconnect();
      },
    };
  } catch (problem) {
    server.disconnect();
    throw problem;
  }
}

const nothing: Settable = { speedKmh: null, gradePercent: null };

/** What the treadmill says can be set; without a range nothing is. */
async function settableOf(service: BluetoothService): Promise<Settable> {
  const read = async <T>(characteristic: number, of: (view: DataView) => T): Promise<T | null> => {
    try {
      return of(await (await service.getCharacteristic(characteristic)).readValue());
    } catch {
      // A treadmill need not have it.
      return null;
    }
  };
  const can = await read(ftms.features, targets);
  return {
    speedKmh: can?.speed ? await read(ftms.speedRange, speedRange) : null,
    gradePercent: can?.grade ? await read(ftms.gradeRange, gradeRange) : null,
  };
}

/** Sends one command at a time: a treadmill drops what comes before it has answered. */
function sender(control: BluetoothCharacteristic): Treadmill['send'] {
  let last: Promise<unknown> = Promise.resolve();
  return (command) => {
    const answer = last.then(() => ask(control, command));
    last = answer;
    return answer;
  };
}

function ask(control: BluetoothCharacteristic, command: Command): Promise<Answer> {
  return new Promise((resolve) => {
    const end = (answer: Answer): void => {
      clearTimeout(timer);
      control.removeEventListener('characteristicvaluechanged', hear);
      resolve(answer);
    };
    const hear = (): void => {
      const answer = control.value && answerTo(command, control.value);
      if (answer) end(answer);
    };
    const timer = setTimeout(() => end('none'), answerMs);
    control.addEventListener('characteristicvaluechanged', hear);
    control.writeValueWithResponse(commandBytes(command)).catch(() => end('none'));
  });
}
