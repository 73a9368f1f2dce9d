// Plays one town on discord-digital-twin: a JSON command a line comes in, its result a line goes out.
import readline from "node:readline";
import { DigitalDiscord } from "discord-digital-twin";

const twin = new DigitalDiscord({
  botUser: { username: "outagebot" },
  users: [{ username: "ana" }],
  guild: { name: "town", channels: [{ name: "general", type: 0, id: "4242" }] },
});
await twin.start();
const ana = await twin.getFirstNonBotUserId();
const room = twin.channel("4242");
const acts = {
  write: ({ text }) => room.user(ana).sendMessage({ content: text }),
  slash: ({ name, options }) => room.user(ana).runSlashCommand({ name, options }),
  tap: ({ message, button }) => room.user(ana).clickButton({ messageId: message, customId: button }),
  read: () => room.getMessages(),
  end: () => process.exit(0),
};
const say = (value) => process.stdout.write(JSON.stringify(value ?? null) + "\n");
say({ port: twin.port, token: twin.botToken, bot: twin.botUserId, server: twin.guildId });
for await (const line of readline.createInterface({ input: process.stdin })) {
  const command = JSON.parse(line);
  try {
    say(await acts[command.do](command));
  } catch (error) {
    say({ error: String(error) });
  }
}
