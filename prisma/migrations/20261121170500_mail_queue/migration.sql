-- AlterTable: null, what waits to be handed to the mail queue.
ALTER TABLE "notification" ADD COLUMN "mail_queued_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "notification_mail_queued_at_at_idx" ON "notification"("mail_queued_at", "at");
