// The gate without the browser journeys, for use while working.
process.argv.push('--no-journeys');
await import('./test.mjs');
