// Loaded into each server before its own code: when whoever started it is gone, even by SIGKILL, it stops as if it were asked to.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

// The channel alone must not keep a server alive that has closed everything else.
process.channel?.unref();
