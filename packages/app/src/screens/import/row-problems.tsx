import type { RowProblem } from '@legwork/formats/strength-log';
import { useState } from 'preact/hooks';

const first = 10;

/** Values that could not be used, by row, the first ten unless more are asked for. */
export function RowProblems({ problems }: { problems: readonly RowProblem[] }) {
  const [all, setAll] = useState(false);
  if (problems.length === 0) return null;
  return (
    <section class="row-problems">
      <h2>
        {problems.length === 1 ? 'One value' : `${problems.length.toLocaleString('en')} values`} could not be used
      </h2>
      <div class="table-scroll" tabIndex={0} role="region" aria-label="Values that could not be used">
        <table>
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Value</th>
              <th scope="col">Expected, and what to do</th>
            </tr>
          </thead>
          <tbody>
            {(all ? problems.slice(0, 500) : problems.slice(0, first)).map((problem, index) => (
              <tr key={index}>
                <th scope="row" class="numbers">
                  {problem.row}
                </th>
                <td>
                  <span class="soft">{problem.field}</span>
                  <br />
                  <span class="typed">{problem.value === '' ? '(empty)' : problem.value.slice(0, 80)}</span>
                </td>
                <td>
                  {problem.expected}
                  <br />
                  <span class="soft">{problem.whatToDo}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problems.length > first && !all && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {problems.length > 500 ? 'Show the first 500' : `Show all ${problems.length}`}
        </button>
      )}
    </section>
  );
}
