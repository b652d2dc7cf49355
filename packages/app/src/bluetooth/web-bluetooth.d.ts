/** The part of Web Bluetooth that is used here, where the browser has it (https://webbluetoothcg.github.io/web-bluetooth/). */
interface Navigator {
  readonly bluetooth?: {
    /** Asks the runner to choose a device; rejects with `NotFoundError` when they choose none. */
    requestDevice(options: {
      readonly filters: readonly { readonly services: readonly number[] }[];
    }): Promise<BluetoothDevice>;
  };
}

interface BluetoothDevice extends EventTarget {
  readonly name?: string;
  readonly gatt?: BluetoothServer;
}

interface BluetoothServer {
  connect(): Promise<BluetoothServer>;
  disconnect(): void;
  getPrimaryService(service: number): Promise<BluetoothService>;
}

interface BluetoothService {
  getCharacteristic(characteristic: number): Promise<BluetoothCharacteristic>;
}

interface BluetoothCharacteristic extends EventTarget {
  readonly value?: DataView;
  readValue(): Promise<DataView>;
  writeValueWithResponse(value: Uint8Array<ArrayBuffer>): Promise<void>;
  startNotifications(): Promise<BluetoothCharacteristic>;
}
