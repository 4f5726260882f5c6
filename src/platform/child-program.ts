import { type ChildProcess, fork } from 'node:child_process'

// A program of ours in a process of its own: starts it, waits until it says that it is ready, and stops it.

export type ChildProgram = { readonly pid: number; stop(): Promise<void> }

/** Resolves when it listens; rejects with its own one-line reason. */
export async function startProgram(program: string): Promise<ChildProgram> {
  const child = fork(program, { stdio: ['ignore', 'inherit', 'pipe', 'ipc'], execArgv: [] })
  let said = ''
  child.stderr?.on('data', (d: Buffer) => {
    said = `${said}${d}`.slice(-2000)
  })
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('error', reject)
    child.once('exit', () => reject(new Error(said.trim().split('\n').at(-1) || `${program} start niet`)))
  })
  return { pid: child.pid ?? 0, stop: () => stopChild(child) }
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((r) => child.once('exit', r))
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), 1500)
  await gone
  clearTimeout(force)
}
