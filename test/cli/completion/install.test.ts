import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lookAround } from "../../../src/cli/completion/machine.ts";
import { markOf } from "../../../src/cli/completion/places.ts";
import { withLine, withoutLine } from "../../../src/cli/completion/marked-line.ts";
import { writeProgram } from "../../helpers/command-folder.ts";
import { qlik, temporaryFolder } from "../../helpers/qlik.ts";

/** `qlik completion`: what it prints, where it puts it, and that the files of others survive. */

describe("a line of ours in somebody's file", () => {
  const mark = markOf("qlik");
  const line = `. 'x' ${mark}`;
  it.each([
    ["an empty file", "", `${line}\n`],
    ["one that ends its last line", "a\n", `a\n${line}\n`],
    ["one that does not", "a", `a\n${line}\n`],
    ["one of Windows", "a\r\nb\r\n", `a\r\nb\r\n${line}\r\n`],
    ["one that has it", `a\n${line}\nb\n`, `a\n${line}\nb\n`],
    ["one that has an older one", `a\n. 'old' ${mark}\nb\n`, `a\nb\n${line}\n`],
    ["one that has it twice", `${line}\n${line}\n`, `${line}\n`],
    [
      "one with a line of another command",
      `. 'y' ${markOf("other")}\n`,
      `. 'y' ${markOf("other")}\n${line}\n`,
    ],
  ])("%s", (_, before, after) => {
    expect(withLine(before, line, mark)).toBe(after);
    expect(withLine(after, line, mark)).toBe(after);
    expect(withoutLine(after, mark)).not.toContain(mark);
  });

  it("goes without a trace", () => {
    for (const before of ["", "a\n", "a\n\n\nb\n", "\r\na\r\n"]) {
      expect(withoutLine(withLine(before, line, mark), mark)).toBe(before);
    }
  });
});

describe("printed", () => {
  it.each(["bash", "zsh", "fish", "powershell"])("for %s, under the name that is given", async (shell) => {
    const { code, stdout, stderr } = await qlik(["completion", shell, "--name", "qlik-toolkit"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("qlik-toolkit");
    expect(stdout).toContain(`__complete ${shell}`);
    expect(stdout).not.toMatch(/\bqlik (?!Cloud)/);
  });

  it.each([
    [["completion"], {}, /Which shell is it for\?\n.*qlik completion bash.*--install/],
    [["completion", "tcsh"], {}, /no completion for "tcsh"\..*\n.*bash, zsh, fish, powershell/],
    [["completion", "pwershell"], {}, /Did you mean "powershell"\?/],
    [["completion", "--install"], {}, /\$SHELL is not set\.\n.*qlik completion bash --install/],
    [["completion", "--install"], { SHELL: "/bin/tcsh" }, /\$SHELL is tcsh/],
    [["completion", "bash", "--name", "a b"], {}, /can be no command's name/],
    [["completion", "bash", "--install", "--uninstall"], {}, /contradict each other/],
  ])("%j says what to do", async (argv, env, message) => {
    const { code, stderr, stdout } = await qlik(argv, { env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});

describe("installed", () => {
  const shells = [
    ["bash", ".bashrc"],
    ["zsh", ".zshrc"],
  ] as const;

  it.each(shells)("for %s: once, and away again, byte by byte", async (shell, file) => {
    const home = temporaryFolder();
    // Not UTF-8, and readable by nobody else.
    const before = Buffer.concat([Buffer.from("alias ll='ls -l'\n# "), Buffer.from([0xe9, 0xff, 0x0a])]);
    writeFileSync(join(home, file), before, { mode: 0o600 });
    const env = { SHELL: `/usr/bin/${shell}` };
    const first = await qlik(["completion", "--install"], { home, env });
    expect(first.stderr).toMatch(/line added\n[^]*in new shells.*\n.*--uninstall/);
    const installed = readFileSync(join(home, file));
    expect(installed.subarray(0, before.length).equals(before)).toBe(true);
    expect(installed.toString("latin1").match(/added by: qlik completion --install/g)).toHaveLength(1);
    expect(statSync(join(home, file)).mode & 0o777).toBe(0o600);

    const again = await qlik(["completion", "--install"], { home, env });
    expect(again.stderr).toMatch(/as it was\n.*as it was\n/);
    expect(readFileSync(join(home, file)).equals(installed)).toBe(true);

    const undone = await qlik(["completion", shell, "--uninstall"], { home, env: {} });
    expect(undone.stderr).toMatch(/removed\n.*line removed\nTab no longer/);
    expect(readFileSync(join(home, file)).equals(before)).toBe(true);
    expect(readdirSync(home).sort()).toEqual([file, ".qlik"].sort());
    expect((await qlik(["completion", shell, "--uninstall"], { home })).stderr).toMatch(/not installed/);
  });

  it("a link stays a link, and what it points at keeps its mode", async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, "dotfiles"));
    const real = join(home, "dotfiles/zshrc");
    writeFileSync(real, "setopt x\n");
    chmodSync(real, 0o640);
    symlinkSync("dotfiles/zshrc", join(home, ".zshrc"));
    await qlik(["completion", "zsh", "--install"], { home });
    expect(lstatSync(join(home, ".zshrc")).isSymbolicLink()).toBe(true);
    expect(readFileSync(real, "utf8")).toMatch(/^setopt x\n.*completion --install\n$/);
    expect(statSync(real).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(home, "dotfiles"))).toEqual(["zshrc"]);
  });

  it("a link to what is not there yet is followed", async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, "dotfiles"));
    symlinkSync("dotfiles/zshrc", join(home, ".zshrc"));
    await qlik(["completion", "zsh", "--install"], { home });
    expect(readFileSync(join(home, "dotfiles/zshrc"), "utf8")).toContain("completion --install");
  });

  it("for fish in the folder that it looks into, with nothing edited", async () => {
    const home = temporaryFolder();
    const { stderr } = await qlik(["completion", "fish", "--install"], { home });
    expect(stderr).toContain(".config/fish/completions/qlik.fish: written");
    expect(readFileSync(join(home, ".config/fish/completions/qlik.fish"), "utf8")).toContain(
      "complete -c qlik",
    );
    await qlik(["completion", "fish", "--install"], { home, env: { XDG_CONFIG_HOME: join(home, "x") } });
    expect(readdirSync(join(home, "x/fish/completions"))).toEqual(["qlik.fish"]);
  });

  it("for PowerShell in the profile that it names", async () => {
    const home = temporaryFolder();
    const profile = join(home, "Documents/PowerShell/profile.ps1");
    writeProgram(join(home, "pwsh"), `echo ${profile}`);
    const env = { PATH: `${home}:/usr/bin:/bin`, SHELL: "/usr/bin/pwsh" };
    const { stderr, code } = await qlik(["completion", "--install"], { home, env });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(readFileSync(profile, "utf8")).toMatch(/^if \(Test-Path '.*qlik\.ps1'\) \{ \. '.*' \} # added by/);
    await qlik(["completion", "pwsh", "--uninstall"], { home, env });
    expect(readFileSync(profile, "utf8")).toBe("");
  });

  it("without PowerShell it says how to do it by hand", async () => {
    const { code, stderr } = await qlik(["completion", "powershell", "--install"], { env: { PATH: "" } });
    expect(code).toBe(3);
    expect(stderr).toContain("Out-String | Invoke-Expression");
  });

  it("what cannot be written is said, with another way", async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, ".zshrc"));
    const { code, stderr } = await qlik(["completion", "zsh", "--install"], { home });
    expect(code).toBe(3);
    expect(stderr).toMatch(/\.zshrc cannot be changed: it is a folder\.\n {2}See to it/);
  });
});

describe("where bash looks", () => {
  it("is the login file on macOS, whichever there is", async () => {
    const home = temporaryFolder();
    const startup = async () => (await lookAround("bash", { env: {}, home }, "darwin")).startup;
    expect(await startup()).toBe(join(home, ".bash_profile"));
    writeFileSync(join(home, ".profile"), "");
    expect(await startup()).toBe(join(home, ".profile"));
    writeFileSync(join(home, ".bash_profile"), "");
    expect(await startup()).toBe(join(home, ".bash_profile"));
    expect((await lookAround("bash", { env: {}, home }, "linux")).startup).toBe(join(home, ".bashrc"));
  });
});
