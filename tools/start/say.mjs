// Console text: Chinese first, English beside it.
const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const grey = (text) => (colour ? `\u001b[90m${text}\u001b[39m` : text);

export const say = (chinese, english) => console.log(english ? `${chinese}  ${grey(english)}` : chinese);

/** What a person can mend: told in two languages, without a stack trace. */
export class PlainError extends Error {
  constructor(chinese, english) {
    super(`${chinese}\n${english}`);
  }
}

export function fail(error) {
  console.error(error instanceof PlainError ? error.message : (error?.stack ?? error));
  process.exitCode = 1;
}
