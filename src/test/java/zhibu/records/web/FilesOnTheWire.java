package zhibu.records.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A form with files as a browser puts it on the wire. */
final class FilesOnTheWire {

    private final String boundary = "----zhibu" + UUID.randomUUID();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    FilesOnTheWire field(String name, String value) {
        return part("form-data; name=\"%s\"".formatted(name), "text/plain;charset=UTF-8", value.getBytes(StandardCharsets.UTF_8));
    }

    /** @param name with quotes and line breaks escaped, as the standard for forms says */
    FilesOnTheWire file(String name, byte[] content) {
        String escaped = name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
        return part("form-data; name=\"files\"; filename=\"%s\"".formatted(escaped), "application/octet-stream", content);
    }

    private FilesOnTheWire part(String disposition, String type, byte[] content) {
        body.writeBytes("--%s\r\nContent-Disposition: %s\r\nContent-Type: %s\r\n\r\n".formatted(boundary, disposition, type)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes("--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }
}
