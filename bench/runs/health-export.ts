import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { pourZip } from '../../packages/formats/src/testing/run-files.ts';

/** A heart rate, as nearly every element of a real export is one. */
const record = (index: number): string =>
  ` <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Apple Watch" sourceVersion="10.1" unit="count/min" creationDate="2026-11-20 18:00:00 +0100" startDate="2026-11-20 18:00:00 +0100" endDate="2026-11-20 18:00:00 +0100" value="${60 + (index % 120)}">\n  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="${index % 3}"/>\n </Record>\n`;

const run = (day: string): string =>
  ` <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="30.5" durationUnit="min" startDate="${day} 18:00:00 +0100" endDate="${day} 18:30:30 +0100">\n  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="5.5" unit="km"/>\n </Workout>\n`;

/** Heart rates between runs, one run after every 2,000 of them, until there are so many bytes. */
function* exported(bytes: number): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  // iOS 16 to 18 wrote an invalid DTD and stray control characters.
  yield encoder.encode(
    '<?xml version="1.0"?>\n<!DOCTYPE HealthData [\n<!ELEMENT HealthData \u000b(>\n]>\n<HealthData>\n',
  );
  let written = 0;
  for (let runs = 0; written < bytes; runs += 1) {
    const day = new Date(Date.UTC(2020, 0, 1 + runs)).toISOString().slice(0, 10);
    const part = encoder.encode(Array.from({ length: 2000 }, (_, index) => record(index)).join('') + run(day));
    written += part.length;
    yield part;
  }
  yield encoder.encode('</HealthData>');
}

/** Writes an Apple Health export of so many bytes, unpacked, as a ZIP archive. */
export async function writeHealthExport(path: string, bytes: number): Promise<void> {
  const parts = exported(bytes);
  const readable = new ReadableStream<Uint8Array>({
    pull(controller) {
      const part = parts.next();
      if (part.done) controller.close();
      else controller.enqueue(part.value);
    },
  });
  await pourZip(Writable.toWeb(createWriteStream(path)), 'apple_health_export/export.xml', readable);
}
