/** Something the person can act on: shown as one line, without a stack. */
export class ReadableError extends Error {
  readable = true;
}

/** Runs a command. A readable failure becomes one line on standard error, anything else keeps its stack. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error?.readable === true ? `✗ ${error.message}` : error);
    process.exit(1);
  }
}
